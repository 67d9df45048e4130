import type { HttpReply } from './http';

/**
 * Milliseconds that the gateway asks us to wait (Retry-After, RFC 9110 §10.2.3): seconds, or an instant,
 * which is read against the gateway's own clock in Date. `undefined` when it says nothing readable.
 */
export function retryAfterMs({ headers }: HttpReply): number | undefined {
	const value = headers['retry-after']?.trim() ?? '';
	if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
	const wait = Date.parse(value) - Date.parse(headers['date'] ?? '');
	return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
