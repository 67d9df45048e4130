import { type EvidencePack, hasLeft, type Honoured } from '../../../../lib/evidence';
import type { ConsentRecord } from '../../../../lib/ledger';
import { details, heading, html, notice, page, section, table } from '../../../../lib/pages';
import { count, quoted } from '../../../../lib/words';
import { tellConsent, type TimelineLine, type WallClock } from '../../timeline';
import { messagesSection } from './messagesSection';
import { tellHonoured } from './tellHonoured';

/** What the page tells, beside the pack itself. */
export interface Telling {
	readonly pack: EvidencePack;
	/** SHA-256 of the pack’s file, hexadecimal. */
	readonly sha256: string;
	readonly consents: readonly ConsentRecord[];
	readonly optOuts: readonly Honoured[];
	readonly story: readonly TimelineLine[];
	readonly clock: WallClock;
}

/** The pack for a person to read: a lawyer, an authority, the one who complains. */
export function evidencePage(telling: Telling): string {
	const { pack, sha256, clock } = telling;
	const { verification } = pack;
	return page({
		title: `Evidence for ${pack.e164}`,
		body: [
			heading({
				kicker: 'Evidence',
				title: pack.e164,
				lead: summaryOf(telling).join(' '),
				note: `Made ${clock.moment(Date.parse(pack.madeAt))} from the ledger ${pack.ledger}. Times are those of ${clock.zone}.`,
			}),
			verification.intact
				? notice({ tone: 'good', title: 'As it was written.', body: 'All hashes and seals fit.' })
				: notice({
						tone: 'bad',
						title: 'Changed by hand.',
						body: `${verification.findings.join('. ')}.`,
					}),
			...erasedNotice(pack, clock),
			consentSection(telling),
			optOutSection(telling),
			messagesSection(pack, clock),
			section({
				title: 'Everything, in its order',
				body: table({
					caption: 'What happened',
					quiet: true,
					columns: [{ label: 'When' }, { label: 'What', kind: 'long' }],
					rows: telling.story.map(({ at, sentence }) => [clock.moment(at), sentence]),
					empty: 'Nothing is on record.',
				}),
			}),
			proofSection(telling),
		],
		foot: `SHA-256 of the file for machines: ${sha256}`,
	});
}

/** What a hurried reader must know. */
export function summaryOf({ pack, consents, optOuts }: Omit<Telling, 'sha256'>): string[] {
	const sent = pack.messages.filter(
		({ sentAt, state }) => sentAt !== null && hasLeft(state),
	).length;
	const late = optOuts.reduce((sum, { leftAfterRecord }) => sum + leftAfterRecord.length, 0);
	const stands = pack.standing['optOut'] !== null;
	return [
		`${count(consents.length, 'consent record')}, ${count(sent, 'message')} sent, ${count(pack.replies.length, 'reply', 'replies')}, ${count(pack.clicks.length, 'click')}.`,
		...(optOuts.length === 0
			? [pack.erased ? 'Erased: what was on record before is gone.' : 'No opt-out is on record.']
			: [
					`Opted out ${optOuts.length === 1 ? 'once' : `${optOuts.length} times`}; ${
						late === 0
							? 'no message left after it was on record'
							: `${count(late, 'message')} left after it was on record`
					}.`,
				]),
		stands ? 'Must not be texted.' : 'No opt-out stands.',
	];
}

function erasedNotice({ erased }: EvidencePack, clock: WallClock) {
	if (!erased) return [];
	const records = erased['consents'];
	const messages = erased['messages'];
	const first: unknown = Array.isArray(records) ? records[0] : undefined;
	const at =
		typeof first === 'object' && first !== null && 'recordedAt' in first
			? ` on ${clock.date(Date.parse(String(first.recordedAt)))}`
			: '';
	const kept = Array.isArray(messages) ? messages.length : 0;
	return [
		notice({
			tone: 'watch',
			title: `This person was erased${at}.`,
			body: `Names, texts, replies, clicks and consent records of before are gone. What is left is kept under a keyed hash of the number: ${count(kept, 'message')} as counts without a text, and an opt-out, if one stood.`,
		}),
	];
}

const consentSection = ({ consents, clock }: Telling) =>
	section({
		title: 'Consent',
		lead: 'Every record, with its wording, its source and its proof.',
		body: table({
			caption: 'Consent records',
			quiet: true,
			columns: [
				{ label: 'No.', kind: 'number' },
				{ label: 'What', kind: 'long' },
				{ label: 'On record since', kind: 'text' },
				{ label: 'Hash', kind: 'long' },
			],
			rows: consents.map((record) => [
				record.seq,
				tellConsent(record, clock),
				clock.moment(record.recordedAt),
				html`<code>${record.hash}</code>`,
			]),
			empty:
				'No consent is on record of this number. What the messages’ own lists told stands with each message.',
		}),
	});

const optOutSection = ({ optOuts, clock, pack }: Telling) =>
	section({
		title: 'Opt-outs and how fast they were honoured',
		body: table({
			caption: 'Opt-outs',
			quiet: true,
			columns: [
				{ label: 'Said' },
				{ label: 'Proof', kind: 'long' },
				{ label: 'Honoured', kind: 'long' },
			],
			rows: optOuts.map((one) => [
				one.record.day ?? clock.moment(one.record.at ?? one.record.recordedAt),
				one.record.proof === ''
					? one.record.source
					: `${one.record.source}: ${quoted(one.record.proof)}`,
				tellHonoured(one, clock),
			]),
			empty: pack.erased
				? 'None since the person was erased; an opt-out of before stands on, if there was one.'
				: 'No opt-out of this number is on record.',
		}),
	});

const proofSection = ({ pack: { verification }, sha256 }: Telling) =>
	section({
		title: 'What is proven, and what is not',
		body: [
			details(verification.proven.map((value) => ({ label: 'Proven', value }))),
			details(verification.notProven.map((value) => ({ label: 'Not proven', value }))),
		],
		note: `The file for machines has the SHA-256 ${sha256}. Keep it elsewhere: it shows that the file was not changed since.`,
	});
