/**
 * The code of a system error ("ENOENT"), whichever realm it comes from: under Jest the errors of Node itself
 * are no instances of the tests' own Error.
 *
 * @param {unknown} error
 * @returns {unknown}
 */
export function codeOf(error) {
	return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
