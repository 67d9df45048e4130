/**
 * Where in a window a message has its place: at least 0 and less than 1, evenly over many messages. It follows
 * from the message's key alone, so that a rerun, another order or a longer list moves nobody.
 *
 * @param key as `messageKey` makes them: hexadecimal digits of a hash
 */
export const placeInWindow = (key: string): number =>
	(Number.parseInt(key.slice(0, 8), 16) || 0) / 2 ** 32;

/** So far into a window of this length (ms), in whole seconds. */
export const into = (length: number, place: number): number =>
	Math.floor((Math.max(0, length) * place) / 1000) * 1000;
