import { type EvidencePack, hasLeft, type Told } from '../../../../lib/evidence';
import { details, html, type Html, section } from '../../../../lib/pages';
import { quoted, spoken } from '../../../../lib/words';
import type { WallClock } from '../../timeline';

/** Every message with its text, by what it was allowed, and what came of it. */
export const messagesSection = ({ messages }: EvidencePack, clock: WallClock): Html =>
	section({
		title: 'Messages',
		lead: 'Each with its text, the rule by which it was allowed, and what the gateway reported.',
		body:
			messages.length === 0
				? html`<p>No message to this number is on record.</p>`
				: messages.map((message, i) => messageBlock(message, i + 1, clock)),
	});

function messageBlock(message: Told, number: number, clock: WallClock): Html {
	const { campaign, text, textSha256, sentAt, state, detail, reason, sender } = message;
	const allowed = objectIn(message, 'allowedBy');
	const consent = objectIn(message, 'consentTold');
	const name =
		campaign === null ? `A ${String(message['purpose'])} message` : quoted(String(campaign));
	const why = textOf(detail) || spoken(textOf(reason));
	return html`<h3>${number}. ${name}</h3>
		${details([
			{
				label: 'Text',
				value: text === null ? `Only its SHA-256 was kept: ${textOf(textSha256)}` : textOf(text),
				note: `From ${textOf(sender) || 'the gateway’s own sender'}; message ${textOf(message['messageId'])}`,
			},
			{ label: 'Sent', value: sentOf(sentAt, state, clock) },
			{
				label: 'Became',
				value: `${spoken(textOf(state))} ${moment(message['stateAt'], clock)}`,
				note: [why, ...receiptsOf(message, clock)].filter((each) => each !== '').join('. '),
			},
			...(allowed ? [allowedFact(allowed)] : [unknownGround(sentAt)]),
			...(consent ? [{ label: 'Consent told of', value: tellToldConsent(consent) }] : []),
		])}`;
}

function allowedFact(ground: Told) {
	const rule = objectIn(ground, 'rule') ?? {};
	const assumptions = textsIn(ground, 'assumptions');
	const answered = textsIn(ground, 'answeredFor');
	return {
		label: 'Allowed by',
		value: textOf(ground['sentence']),
		note: [
			`Rule ${textOf(rule['id'])}, ${textOf(rule['basis'])}: ${textOf(rule['citation'])} ${textOf(rule['url'])}`.trim(),
			...(answered.length > 0 ? [`The user answered for: ${answered.join(', ')}`] : []),
			...assumptions,
		].join('. '),
	};
}

const unknownGround = (sentAt: unknown) => ({
	label: 'Allowed by',
	value:
		sentAt === null
			? 'It was never sent, so nothing had to allow it'
			: 'Not kept: it was sent before rules were kept with messages, or as a test to an own number',
});

const tellToldConsent = ({ status, at, source, scope, proof }: Told): string =>
	[
		textOf(status),
		textOf(at),
		...(source ? [`through ${textOf(source)}`] : []),
		...(scope ? [`for ${textOf(scope)}`] : []),
		...(proof ? [`proof: ${textOf(proof)}`] : []),
	]
		.filter((part) => part !== '')
		.join(', ');

function receiptsOf(message: Told, clock: WallClock): string[] {
	const receipts = message['receipts'];
	if (!Array.isArray(receipts)) return [];
	return receipts.map((receipt: Told) => {
		const data = objectIn(receipt, 'data') ?? {};
		const reason = textOf(data['reason']);
		return `Receipt ${moment(receipt['at'], clock)}: ${textOf(data['status'])}${reason === '' ? '' : `, ${spoken(reason)}`}`;
	});
}

/** A gateway that refused was asked at a moment, and sent nothing at it. */
const sentOf = (sentAt: unknown, state: unknown, clock: WallClock): string =>
	sentAt === null
		? 'Never'
		: hasLeft(state)
			? moment(sentAt, clock)
			: `Never; the gateway was asked ${moment(sentAt, clock)}`;

const moment = (written: unknown, clock: WallClock): string =>
	clock.moment(Date.parse(textOf(written)));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function objectIn(told: Told, field: string): Told | undefined {
	const value = told[field];
	return typeof value === 'object' && value !== null ? (value as Told) : undefined;
}

function textsIn(told: Told, field: string): string[] {
	const value = told[field];
	return Array.isArray(value) ? value.map(String) : [];
}
