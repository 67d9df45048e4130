import type { EvidenceRecord, PersonEvidence } from '../ledger';
import { count } from '../words';

/** Whether what is told is as it was written. */
export interface Proof {
	readonly intact: boolean;
	/** One sentence a finding; empty where all is as it was written. */
	readonly findings: readonly string[];
	/** What is shown, and how. */
	readonly proven: readonly string[];
	/** What is told without a proof. */
	readonly notProven: readonly string[];
}

/** What the ledger's own check of this number shows, and what it cannot show. */
export function proofOf(evidence: PersonEvidence): Proof {
	const records: readonly EvidenceRecord[] = [
		evidence,
		...(evidence.erased ? [evidence.erased] : []),
	];
	const findings = records.flatMap(findingsOf);
	const sum = (of: (record: EvidenceRecord) => number) =>
		records.reduce((total, record) => total + of(record), 0);
	const consents = sum(({ verification }) => verification.consent.records);
	const unsealed = sum(({ verification }) => verification.rows.unsealed);
	const underWay = sum(({ verification }) => verification.rows.underWay);
	const rows =
		sum(({ verification: { rows } }) => rows.messages + rows.events) - unsealed - underWay;
	return {
		intact: findings.length === 0,
		findings,
		proven: [
			`${count(consents, 'consent record')}: a chain of SHA-256 hashes, each over the record and the hash of the one before it. One that is changed, taken out or put in breaks it.`,
			`${count(rows, 'row')} of messages and of what became of them: each sealed by an HMAC-SHA-256 with the ledger’s secret. One byte changed by hand breaks the seal; a message without its events, or events without their message, are found.`,
			'The rule and the sentence by which a message was allowed: kept under the hash of their own content.',
		],
		notProven: [
			...(unsealed > 0
				? [
						`${count(unsealed, 'row')} from before messages and events were sealed. Only what stands there now can be told of them.`,
					]
				: []),
			...(underWay > 0
				? [
						`${count(underWay, 'message')} on the way at this moment, to be sealed once it is known what became of it.`,
					]
				: []),
			...(evidence.links.length > 0
				? [
						`Where ${count(evidence.links.length, 'tracked link leads', 'tracked links lead')} today, and the openings that reports count: links are not sealed. The clicks told above are: each is an event, with the address it led to.`,
					]
				: []),
			'Name, language and other data of the contact, which may be corrected at any time.',
			'A message that was taken out together with all of its events, and a number whose whole history was. The first is in the gateway’s own records; the second is found by “Consent: Verify” of all records.',
			'What somebody forges who holds the whole ledger, its secret included, and knows this program. Against that, keep the SHA-256 of this file, or the seal that “Consent: Verify” gives, somewhere else.',
		],
	};
}

function findingsOf({ verification: { consent, rows } }: EvidenceRecord): string[] {
	return [
		...consent.problems.map(({ kind, seq }) =>
			kind === 'state'
				? 'What counts for this number now was changed by hand, against its consent records'
				: `Consent record ${seq ?? ''} was ${HANDS[kind]} by hand`,
		),
		...rows.findings.map(({ kind, of, id }) => `${NAMES[of]} ${id} ${HANDLED[kind]}`),
	];
}

const HANDS = { changed: 'changed', removed: 'removed', inserted: 'added', seal: 'changed' };
const NAMES = { message: 'Message', event: 'Event', ground: 'The rule that is kept under' };
const HANDLED = {
	changed: 'is not as it was written: it was changed by hand',
	unsealed: 'has lost its seal: it was changed by hand',
	removed: 'is told of and not there: it was removed by hand',
};
