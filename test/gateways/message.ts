import type { OutgoingSms, StatusQuery } from '../../lib/gateways';
import type { E164 } from '../../lib/phone';

/** The message of every example, with all that forms and JSON may spoil in its text. */
export const message: OutgoingSms = {
	to: '+33612345678' as E164,
	sender: 'ACME',
	text: 'Joyeux anniversaire, Zoé & Çelik + 1 = 🎂',
	encoding: 'UCS-2',
	idempotencyKey: '0123456789abcdef0123456789abcdef',
};

/** Three messages of one request. */
export const messages: readonly OutgoingSms[] = (
	[
		['+33612345678', '0'],
		['+41791234567', '1'],
		['+436601234567', '2'],
	] as const
).map(([to, digit]) => ({
	...message,
	to: to as E164,
	text: `${message.text} ${digit}`,
	idempotencyKey: digit.repeat(32),
}));

/** What is asked of the message; without the ID of the gateway when its answer was lost. */
export const asked = (gatewayMessageId = '', changes: Partial<StatusQuery> = {}): StatusQuery => ({
	gatewayMessageId,
	idempotencyKey: message.idempotencyKey,
	to: message.to,
	sender: message.sender,
	text: message.text,
	sentAt: Date.UTC(2026, 5, 1, 12),
	...changes,
});
