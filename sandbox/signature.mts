import { createHmac } from 'node:crypto';

/**
 * The X-Sandbox-Signature of a webhook call.
 *
 * @param timestamp unix seconds, as sent in X-Sandbox-Timestamp (a receiver refuses old ones)
 * @param rawBody the body byte for byte as sent, before any parsing
 */
export function signWebhook(secret: string, timestamp: number, rawBody: string | Buffer): string {
	const digest = createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest('hex');
	return `sha256=${digest}`;
}
