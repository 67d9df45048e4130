/**
 * A form in several parts (multipart/form-data, RFC 7578) written anew as a plain one, without its files;
 * `undefined` for any other body. It is told by the body, like all else that is posted.
 */
export function plainForm(body: Uint8Array): Uint8Array | undefined {
	const text = Buffer.from(body).toString('latin1');
	const boundary = /^--([^\r\n]{1,70})\r\n/.exec(text)?.[1]?.trimEnd();
	if (boundary === undefined) return undefined;
	const fields = `\r\n${text}`.split(`\r\n--${boundary}`).flatMap((part) => {
		const end = part.indexOf('\r\n\r\n');
		const head = part.slice(0, Math.max(end, 0));
		const [, about = ''] = /^content-disposition: *form-data *;(.*)$/im.exec(head) ?? [];
		const [, name = ''] = /(?:^|[; ])name="?([^";\r]+)/i.exec(about) ?? [];
		if (name === '' || /[; ]filename\*?=/i.test(about)) return [];
		return [`${escaped(name)}=${escaped(part.slice(end + 4))}`];
	});
	return Buffer.from(fields.join('&'), 'latin1');
}

/** Byte for byte. */
const escaped = (bytes: string): string =>
	bytes.replace(/[^A-Za-z0-9]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
