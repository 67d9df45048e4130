/**
 * One line for the person at the keyboard. It goes to stderr, so that what a command prints as its result
 * stays clean on stdout.
 *
 * @param {string} line
 */
export function say(line) {
	process.stderr.write(`${line}\n`);
}
