import type { ReadableSms } from '../item';
import { campaignId, formerMessageKey, messageKey, readMessageKey } from '../message';
import type { E164 } from '../phone';

interface Keys {
	readonly key: string;
	readonly formerKey?: string | undefined;
	readonly ownKey?: string | undefined;
}

/** What a message is known by; `undefined` where nothing makes it unique. */
export function keysOf(
	{
		purpose,
		campaign,
		step,
		messageKey: composedKey,
	}: Pick<ReadableSms, 'purpose' | 'campaign' | 'step' | 'messageKey'>,
	to: E164,
	ownKey: unknown,
	heldAs?: string,
): Keys | undefined {
	const isTransactional = purpose === 'transactional';
	const name = isTransactional ? (readMessageKey(ownKey) ?? composedKey ?? '') : campaign;
	const key = name === '' ? '' : messageKey(name, to, step);
	// A name may be made of nothing that is seen.
	if (campaignId(name) !== '') {
		const formerKey = formerMessageKey(name, to, step);
		return { key, formerKey, ownKey: isTransactional ? name : undefined };
	}
	// The node that gives a held message out need not know the Message Key it was held with.
	return isTransactional && heldAs !== undefined ? { key: heldAs } : undefined;
}
