import type { IDataObject } from 'n8n-workflow';
import {
	type Check,
	decide,
	type PersonOnRecord,
	SendsAhead,
	strictestConsent,
} from '../../../lib/compliance';
import {
	contentDigest,
	objectAt,
	readRecipient,
	readSms,
	sealOf,
	textAt,
	withCheck,
} from '../../../lib/item';
import { type Skip, SKIP_REASONS } from '../../../lib/message';
import { fail, ok, type Result } from '../../../lib/shared';
import type { Sending } from '../sending';

export interface Checked {
	/** The item with its check, sealed as Check Consent & Quiet Hours seals it. */
	readonly item: IDataObject;
	readonly verdict: Check;
}

/**
 * Decides by the country's own rules, as Check Consent & Quiet Hours does where nothing is set. What only the
 * user can answer, such as when a register was looked into, blocks here.
 */
export function checker(
	{ client, ledger, startedAt }: Sending,
	records: ReadonlyMap<string, PersonOnRecord>,
): (person: IDataObject) => Result<Checked, Skip> {
	const ahead = new SendsAhead();
	const { gateway, registered, senderName } = client.access;
	return (person) => {
		const recipient = readRecipient(person);
		const sms = readSms(person);
		if (!recipient || !sms) return fail({ reason: 'no_phone', message: SKIP_REASONS.no_phone });
		const { e164 } = recipient.phone;
		const { purpose } = sms;
		const record = ahead.addTo(records.get(e164), e164);
		const sender = sms.sender === '' ? senderName : sms.sender;
		const content = { text: sms.text, sender, gateway, registered };
		const check = decide(recipient, { purpose, record, content }, startedAt);
		if (purpose !== 'transactional') ahead.count(e164, check);
		const consent = record?.consent && strictestConsent(recipient, record, { purpose });
		const known = consent
			? { ...person, contact: { ...objectAt(person, 'contact'), consent } as IDataObject }
			: person;
		const item = withCheck(known, check, false);
		const seal = sealOf(item, { hours: 'country', content: contentDigest(item) }, ledger.mac);
		return ok({ item: { ...item, check: { ...item.check, seal } }, verdict: check });
	};
}

export const numberOf = (person: IDataObject): string => textAt(objectAt(person, 'phone'), 'e164');
