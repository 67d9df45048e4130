/** A name that every file system takes, of the letters and digits of what somebody wrote; it may be empty. */
export const plainFileName = (name: string): string =>
	name
		.normalize('NFKD')
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '')
		.toLowerCase()
		.slice(0, 80);
