import type { AllowedMessage, ConsentRecord, PersonEvidence, StoredEvent } from '../ledger';
import { honoured, type Honoured } from './honoured';
import { type Proof, proofOf } from './proof';

/** One thing after another, as JSON has it: instants are ISO 8601 in UTC. */
export type Told = Readonly<Record<string, unknown>>;

/** What answers a complaint of one number, for a machine. */
export interface EvidencePack {
	readonly kind: 'sms-evidence';
	readonly version: 1;
	readonly e164: string;
	readonly madeAt: string;
	/** Which ledger it is from. */
	readonly ledger: string;
	readonly contact: Told | null;
	/** What counts now. */
	readonly standing: Told;
	readonly consents: readonly Told[];
	readonly optOuts: readonly Told[];
	readonly messages: readonly Told[];
	readonly replies: readonly Told[];
	readonly clicks: readonly Told[];
	/** Tracked links that can still be opened, as they lead now: the one thing here that no seal covers. */
	readonly links: readonly Told[];
	/** Checks that said no or later, and notes. */
	readonly other: readonly Told[];
	/** What is left of a person who was erased. */
	readonly erased?: Told;
	readonly verification: Proof;
}

export interface EvidenceSettings {
	readonly ledger: string;
	/** Epoch ms. */
	readonly now: number;
	/** The name of a campaign, by its id. */
	readonly nameOf: (campaign: string) => string;
}

export function evidencePack(evidence: PersonEvidence, settings: EvidenceSettings): EvidencePack {
	const { e164, contact, standing, consents, messages, events, erased } = evidence;
	const tellMessages = messageTeller(events, settings);
	const of = (...kinds: readonly StoredEvent['kind'][]) =>
		events.filter(({ kind }) => kinds.includes(kind)).map((event) => eventOf(event, settings));
	const { optOut, consent } = standing;
	return {
		kind: 'sms-evidence',
		version: 1,
		e164,
		madeAt: iso(settings.now),
		ledger: settings.ledger,
		contact: contact && { ...contact.contact, tags: contact.tags, lists: contact.lists },
		standing: {
			optOut: optOut ? { scope: optOut.scope, at: iso(optOut.at) } : null,
			consent: consent ? { ...consent, ...(consent.at && { at: iso(consent.at) }) } : null,
		},
		consents: consents.map((record) => consentOf(record, settings)),
		optOuts: honoured(consents, messages).map(honouredOf),
		messages: messages.map(tellMessages),
		replies: of('reply'),
		clicks: of('click'),
		links: evidence.links.map(({ url, clicks }) => ({ url, openings: clicks })),
		other: of('decision', 'note'),
		...(erased && {
			erased: {
				consents: erased.consents.map((record) => consentOf(record, settings)),
				messages: erased.messages.map(messageTeller([], settings)),
			},
		}),
		verification: proofOf(evidence),
	};
}

const iso = (at: number): string => new Date(at).toISOString();
const isoOr = (at: number | undefined): string | null => (at === undefined ? null : iso(at));

const consentOf = (record: ConsentRecord, { nameOf }: EvidenceSettings): Told => ({
	...record,
	at: record.day ?? isoOr(record.at),
	recordedAt: iso(record.recordedAt),
	...(record.campaign && { campaign: nameOf(record.campaign) }),
});

const honouredOf = ({ record, liftedAt, ...rest }: Honoured): Told => ({
	said: record.day ?? isoOr(record.at),
	recordedAt: iso(record.recordedAt),
	scope: record.scope,
	source: record.source,
	proof: record.proof,
	consentRecord: record.seq,
	...rest,
	liftedAt: isoOr(liftedAt),
});

/** A message with its receipts and its life, each as the events tell it. */
function messageTeller(events: readonly StoredEvent[], { nameOf }: EvidenceSettings) {
	const byKey = Map.groupBy(events, ({ key }) => key ?? '');
	return ({ message, ground, consent }: AllowedMessage): Told => {
		const own = byKey.get(message.key) ?? [];
		const told = (kind: StoredEvent['kind']) =>
			own.filter((event) => event.kind === kind).map(({ at, data }) => ({ at: iso(at), data }));
		return {
			messageId: message.key,
			campaign: message.campaign ? nameOf(message.campaign) : null,
			step: message.step,
			purpose: message.purpose,
			sender: message.sender,
			text: message.text ?? null,
			textSha256: message.textHash ?? null,
			state: message.state,
			reason: message.reason,
			detail: message.detail,
			createdAt: iso(message.createdAt),
			sentAt: isoOr(message.sentAt),
			stateAt: iso(message.stateAt),
			segments: message.segments,
			gateway: message.gateway ?? null,
			gatewayMessageId: message.gatewayMessageId ?? null,
			allowedBy: ground ?? null,
			consentTold: consent ?? null,
			receipts: told('delivery_report'),
			life: told('state'),
		};
	};
}

const eventOf = (
	{ at, recordedAt, kind, key, campaign, data }: StoredEvent,
	{ nameOf }: EvidenceSettings,
): Told => ({
	kind,
	at: iso(at),
	recordedAt: iso(recordedAt),
	messageId: key ?? null,
	campaign: campaign ? nameOf(campaign) : null,
	data,
});
