import { randomBytes } from 'node:crypto';

/** A fresh id of a message or a reply, `sbx_` and 20 hexadecimal digits. */
export function newId(): string {
	return `sbx_${randomBytes(10).toString('hex')}`;
}
