import { hash, timingSafeEqual } from 'node:crypto';
import { objectAt, textAt, type Item } from './item';
import { readPurpose } from '../message';

/** A message authentication code over a text, with a secret that only the ledger has. */
export type Mac = (text: string) => string;

/**
 * What a check vouches for beyond the law as Send reads it by itself.
 *
 * - `hours`: `country` where the rules of the place decided; `own` where the user answers for the hours
 *   (own window only, custom rules, an exemption), so that its window stands as it is;
 * - `content`: the digest of the sender and text it looked at; `any` where the user answers for them
 *   (only warn, off); `none` where there was no text yet;
 * - `scope`: `own` where the user answers that the scope of the consent covers the message.
 */
export interface Vouched {
	readonly hours: 'country' | 'own';
	readonly content: string;
	readonly scope?: 'own' | undefined;
}

/** The digest of a message as the item carries it, so that another text is told from it. */
export function contentDigest(item: Item): string {
	const sms = objectAt(item, 'sms');
	const parts = JSON.stringify([textAt(sms, 'text'), textAt(sms, 'sender')]);
	return hash('sha256', parts).slice(0, 16);
}

/** The seal of an item that carries its check: whom and what the check was made for, and how long it holds. */
export function sealOf(item: Item, { hours, content, scope }: Vouched, mac: Mac): string {
	const said = [hours, content, ...(scope === undefined ? [] : [SCOPE])];
	return [...said, mac(JSON.stringify([...said, ...factsOf(item)]))].join('.');
}

const SCOPE = 'scope';

/** What the seal of an item's check vouches for; `undefined` when it is broken, foreign or not there. */
export function readSeal(item: Item, mac: Mac): Vouched | undefined {
	const seal = textAt(objectAt(item, 'check'), 'seal');
	const [hours, content = '', ...rest] = seal.split('.');
	if (hours !== 'country' && hours !== 'own') return undefined;
	const isOfScope = rest.length > 1 && rest[0] === SCOPE;
	const vouched: Vouched = { hours, content, ...(isOfScope && { scope: 'own' }) };
	return isSame(seal, sealOf(item, vouched, mac)) ? vouched : undefined;
}

const isSame = (one: string, other: string): boolean =>
	one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * All that must not change between Check and Send: the number, where its owner may be, the consent that
 * counted, the kind of message, and the window.
 */
function factsOf(item: Item): readonly unknown[] {
	const contact = objectAt(item, 'contact');
	const consent = objectAt(contact, 'consent');
	const check = objectAt(item, 'check');
	const purpose = readPurpose(objectAt(item, 'sms')['purpose']);
	return [
		'check',
		textAt(objectAt(item, 'phone'), 'e164'),
		...['timeZone', 'region', 'postalCode'].map((part) => contact[part] ?? ''),
		...['status', 'at', 'source', 'scope'].map((part) => consent[part] ?? ''),
		purpose === 'transactional',
		...['decision', 'sendAt', 'sendBefore', 'checkedAt', 'planned'].map(
			(part) => check[part] ?? '',
		),
		// Checks of earlier versions have none.
		...(check['deadline'] === undefined ? [] : [check['deadline']]),
		...(purpose === 'collection' ? [purpose] : []),
		...(contact['country'] === undefined ? [] : ['country', contact['country']]),
	];
}
