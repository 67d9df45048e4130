/** Every state of a message: delivered, failed, waiting, taken by the SMSC, refused by it. */
export const reportMask = 1 + 2 + 4 + 8 + 16;

/**
 * The address that Kannel calls about a message. It gives no ID of its own, so ours is written into the
 * address, beside the escapes that Kannel fills in: %d state, %p recipient, %T seconds, %A the SMSC’s words.
 *
 * @see https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html (dlr-url)
 */
export function reportUrl(hook: string, idempotencyKey: string): string {
	const address = hook.replaceAll('%', '%%');
	const start = address.includes('?') ? '&' : '?';
	const id = encodeURIComponent(idempotencyKey).replaceAll('%', '%%');
	return `${address}${start}messageId=${id}&state=%d&to=%p&time=%T&answer=%A`;
}
