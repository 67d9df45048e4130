/**
 * Whether only machines of the same network can call an address. It may be meant: a gateway of one's own
 * can stand there too.
 */
export function isInner(url: string): boolean {
	if (!URL.canParse(url)) return true;
	const { hostname } = new URL(url);
	return (
		!hostname.includes('.') ||
		/\.(local|internal|lan|home)$/i.test(hostname) ||
		/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
	);
}
