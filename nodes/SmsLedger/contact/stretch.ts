/** A stretch of contacts in the order of their numbers. */
export interface Stretch {
	/** The number before the first one; absent where the stretch begins with the first contact. */
	readonly after?: string;
	/** The last number; absent where the stretch ends with the last contact. */
	readonly through?: string;
	/** A page made to be given to a sub-workflow, which is returned whole. */
	readonly whole: boolean;
}

const NUMBER = /^\+\d{7,15}$/;

/**
 * Reads the parameter “Page”: empty, “+33612345678” (go on after this number), or “+33612345678/+33698765432”
 * (one whole page, either end of which may be open). `undefined` when it is none of these.
 */
export function parseStretch(token: string): Stretch | undefined {
	const [after = '', through, ...rest] = token.split('/');
	const ends = [after, through ?? ''].filter((end) => end !== '');
	if (rest.length > 0 || !ends.every((end) => NUMBER.test(end))) return undefined;
	return { whole: through !== undefined, ...(after && { after }), ...(through && { through }) };
}

/** One whole page, as it is written into an item. */
export const wholePage = (after = '', through = ''): string => `${after}/${through}`;
