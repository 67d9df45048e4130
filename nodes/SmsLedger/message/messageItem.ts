import type { IDataObject } from 'n8n-workflow';
import type { StoredMessage } from '../../../lib/message';

/** A message as an item: what it is first, instants in ISO 8601. */
export const simpleMessage = (message: StoredMessage): IDataObject => {
	const { key, e164, campaign = '', state, text = '', reason, detail, segments } = message;
	const sentAt = message.sentAt === undefined ? null : iso(message.sentAt);
	const credits = message.charged || message.credits;
	const what = { messageId: key, state, campaign, e164, text, reason, detail };
	return { ...what, sentAt, segments, credits };
};

export const fullMessage = (message: StoredMessage): IDataObject => {
	const { key, createdAt, stateAt, sentAt, sendAt, sendBefore, ...rest } = message;
	return {
		messageId: key,
		...rest,
		...isoFields({ createdAt, sendAt, sendBefore, sentAt, stateAt }),
	};
};

const iso = (at: number): string => new Date(at).toISOString();

const isoFields = (instants: Readonly<Record<string, number | undefined>>): IDataObject =>
	Object.fromEntries(
		Object.entries(instants).flatMap(([name, at]) => (at === undefined ? [] : [[name, iso(at)]])),
	);
