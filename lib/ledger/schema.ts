import type { Generated } from 'kysely';
import type { MessageState, Purpose, Subject } from '../message';
import type { E164 } from '../phone';

/**
 * The tables, the same in both stores. Instants are epoch milliseconds, truth values are 0 or 1,
 * and lists and free fields are JSON as text, so that one statement serves both.
 */
export interface Schema {
	readonly sms_meta: MetaTable;
	readonly sms_contacts: ContactTable;
	readonly sms_contact_tags: ContactTagTable;
	readonly sms_lists: ListTable;
	readonly sms_list_members: ListMemberTable;
	readonly sms_consents: ConsentTable;
	readonly sms_consent_states: ConsentStateTable;
	readonly sms_campaigns: CampaignTable;
	readonly sms_messages: MessageTable;
	readonly sms_grounds: GroundTable;
	readonly sms_events: EventTable;
	readonly sms_parts: PartTable;
	readonly sms_links: LinkTable;
	readonly sms_birthday_watches: BirthdayWatchTable;
	readonly sms_birthdays: BirthdayTable;
	readonly sms_birthday_people: BirthdayPersonTable;
	readonly sms_runs: RunTable;
	readonly sms_run_messages: RunMessageTable;
}

export interface MetaTable {
	key: string;
	value: string;
}

export interface ContactTable {
	e164: E164;
	country: string | null;
	calling_code: string | null;
	national_number: string | null;
	type: string | null;
	time_zones: string | null;
	first_name: string | null;
	last_name: string | null;
	birthday: string | null;
	/** `MM-DD` of the birthday, to find whose it is. */
	birthday_day: string | null;
	language: string | null;
	time_zone: string | null;
	region: string | null;
	postal_code: string | null;
	fields: string;
	created_at: number;
	updated_at: number;
}

export interface ContactTagTable {
	tag: string;
	e164: string;
}

export interface ListTable {
	name: string;
	created_at: number;
}

export interface ListMemberTable {
	list: string;
	e164: string;
	added_at: number;
}

export interface ConsentTable {
	id: Generated<number>;
	/** The E.164 number, or its keyed hash once the person was erased. */
	subject: Subject;
	/** 1, 2, 3… for one subject. */
	seq: number;
	kind: string;
	status: string;
	scope: string;
	source: string;
	proof: string;
	campaign: string | null;
	at: number | null;
	/**
	 * `YYYY-MM-DD` where only the date was told, and `at` is a midnight; empty where `at` is the moment.
	 * Null in records from before the two were told apart.
	 */
	day: string | null;
	recorded_at: number;
	previous_hash: string;
	hash: string;
}

export interface ConsentStateTable {
	subject: Subject;
	/** The last record of the chain, so that one cut off at its end is found. */
	seq: number;
	head: string;
	/** The latest opt-in that proves its own time, as early as it may have been given. */
	proven_opt_in_at: number | null;
	/** The opt-out that stands for each scope, and until when it counts as said. */
	opt_out_all_at: number | null;
	opt_out_all_until: number | null;
	opt_out_marketing_at: number | null;
	opt_out_marketing_until: number | null;
	/** Of these the ones that no START lifts: those that did not come by a reply of the person. */
	kept_all_at: number | null;
	kept_all_until: number | null;
	/** The gateway that told of it, and may take it back; empty where none did, or several. */
	kept_all_by: string | null;
	kept_marketing_at: number | null;
	kept_marketing_until: number | null;
	/** 0: free, 1: no marketing, 2: nothing at all. */
	blocked: number;
	/** The consent that counts, empty when there is none. */
	consent_kind: string;
	consent_status: string;
	consent_scope: string;
	consent_source: string;
	consent_proof: string;
	consent_at: number | null;
}

export interface CampaignTable {
	id: string;
	name: string;
	budget: number | null;
	reserved: number;
	charged: number;
	paused_at: number | null;
	created_at: number;
}

export interface MessageTable {
	id: Generated<number>;
	key: string;
	/** The number, or what stands for it once the person was erased. */
	e164: Subject;
	campaign: string | null;
	step: string;
	purpose: Purpose;
	sender: string;
	text: string | null;
	text_hash: string | null;
	state: MessageState;
	run: string | null;
	/** When something must happen: a held message may leave, or a lease ends. */
	due_at: number | null;
	/** How often it was on its way to the gateway. */
	attempts: number;
	send_at: number | null;
	send_before: number | null;
	/** The held item as JSON; gone once it was sent. */
	payload: string | null;
	segments: number;
	credits: number;
	reserved: number;
	charged: number;
	price: number | null;
	currency: string | null;
	gateway: string | null;
	gateway_message_id: string | null;
	reason: string;
	detail: string;
	retryable: number;
	/** Whether a stop to marketing counts for it too, whatever it is for. */
	heeds_every_stop: number;
	/** How often another text or time took its place under the same key. */
	revision: number;
	/** What the gateway knows it by, where it had an earlier form of it under its key. */
	reference: string | null;
	/** The Message Key as the user gave it; null for a message of a campaign, and once the person was erased. */
	own_key: string | null;
	created_at: number;
	sent_at: number | null;
	state_at: number;
	/** When its gateway was last asked what became of it; 0 for never. */
	asked_at: number;
	/** ISO 3166-1 alpha-2, by the number; null where it is in none, or was erased before this was kept. */
	country: string | null;
	/** When it reached the phone, by the clock of the gateway that reported it. */
	delivered_at: number | null;
	/** By what it was allowed: a row of `sms_grounds`. */
	ground: string | null;
	/** The consent that its item told of, as JSON. */
	consent: string | null;
	/** Vouches for the row; see `sealMessage`. Null in messages from before there were seals. */
	seal: string | null;
}

/** By what messages were allowed; many share one. */
export interface GroundTable {
	/** The hash of its content. */
	id: string;
	/** JSON. */
	content: string;
}

export interface EventTable {
	id: Generated<number>;
	/** Whom it is about; a number that a gateway posted may be none. */
	e164: Subject | null;
	message_key: string | null;
	campaign: string | null;
	kind: string;
	at: number;
	recorded_at: number;
	gateway: string | null;
	gateway_message_id: string | null;
	/** Recognises what a gateway delivers twice. */
	dedupe: string | null;
	data: string;
	/** The credential by which it came. */
	account: string | null;
	/** Where a workflow is given it; null for what is none of its business. */
	output: string | null;
	/** Until when the one who took it last has to confirm, and who that is. */
	given_until: number | null;
	given_to: string | null;
	confirmed_at: number | null;
	/** The text that was due in return: once an event has it, no other process is told. */
	answer: string | null;
	/** Vouches for what happened; see `sealEvent`. Null in events from before there were seals. */
	seal: string | null;
}

/** A piece of a text, or of what became of one. */
export interface PartTable {
	dedupe: string;
	/** The text that it is a piece of. */
	whole: string;
	kind: 'reply' | 'report';
	number: number;
	total: number;
	e164: string | null;
	message_key: string | null;
	at: number;
	recorded_at: number;
	/** Whether it, or what had come of its text by then, says stop. */
	stops: number;
	data: string;
	/** Whether the text is whole, or was taken as it was. */
	joined: number;
}

export interface LinkTable {
	token: string;
	url: string;
	message_key: string | null;
	e164: E164 | null;
	campaign: string | null;
	created_at: number;
	first_click_at: number | null;
	/** Openings by people. */
	clicks: number;
	/** The same for the same person, address, campaign and step; null where it was created by itself. */
	identity: string | null;
	last_click_at: number | null;
	/** Openings by machines: previews, scanners, whoever was too quick to have read it. */
	previews: number;
	last_preview_at: number | null;
}

/** What each Birthday Trigger remembers of itself, and which reading of its list counts. */
export interface BirthdayWatchTable {
	watch: string;
	since: number;
	looked_at: number | null;
	/** Of the list that is read from; 0 where none was whole yet. */
	generation: number;
	/** The latest that was begun. */
	last_generation: number;
	people: number;
	read_at: number | null;
	note: string;
	/** Those by which it last looked, in the words of whoever uses it. */
	options: string | null;
}

/** Birthdays that were given out or told of, by the year they belong to. */
export interface BirthdayTable {
	watch: string;
	e164: Subject;
	year: number;
	/** `given` until it is confirmed, then `had`; `missed` where it was told only. */
	state: 'given' | 'had' | 'missed';
	given_until: number | null;
	at: number;
}

/** The people of lists from elsewhere who have a birthday. */
export interface BirthdayPersonTable {
	watch: string;
	generation: number;
	e164: E164;
	/** `MM-DD`. */
	birthday_day: string;
	data: string;
}

/** Runs under way that others take up where they die. */
export interface RunTable {
	run: string;
	/** The workflow it belongs to, whose own trigger comes first. */
	workflow: string;
	/** End of the lease, and when it was written. */
	due_at: number;
	renewed_at: number;
}

/** What such a run has before it. */
export interface RunMessageTable {
	id: Generated<number>;
	run: string;
	key: string;
	e164: Subject;
	campaign: string | null;
	/** How often it was taken up. */
	tries: number;
	/** The item as JSON. */
	payload: string;
}
