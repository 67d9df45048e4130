import type {
	ChangeAnswer,
	ClaimAnswer,
	HoldAnswer,
	MessageToHold,
	NewMessage,
	OutcomeEntry,
	SendAnswer,
	StoredMessage,
	ToCancelAtGateway,
} from '../message';
import type { E164 } from '../phone';
import type { Result } from '../shared';
import type {
	BirthdayFilter,
	BirthdayKey,
	BirthdayWatch,
	BornPerson,
	KeptList,
	ListDraft,
	ListedFilter,
	ListedPerson,
	LookedOptions,
	MissedBirthday,
	PublishOptions,
	TakeBirthdaysOptions,
	TakenBirthday,
	TriggerAt,
} from './birthdays';
import type { Campaign, CampaignReport } from './campaigns';
import type {
	ConsentEntry,
	ConsentRecord,
	ConsentVerification,
	VerifiedSoFar,
	VerifyOptions,
} from './consent';
import type { ContactEntry, ContactFilter, ContactList, StoredContact } from './contacts';
import type { EventEntry } from './events';
import type { LedgerFailure } from './failure';
import type { GivenOut, GiveOutOptions, InboxEntry, TakeInOptions, TakenIn } from './inbox';
import type { Click, ClickAnswer, ObtainOptions, TrackedLink, WantedLink } from './links';
import type { KnownPerson, LookUpOptions } from './lookUp';
import type {
	AskFilter,
	AskPlace,
	Cancelled,
	CancelOptions,
	CancelTarget,
	ClaimOptions,
	DeliveryReport,
	HoldOptions,
	MarkSendingOptions,
	MessageFilter,
	OpenCount,
	OpenFilter,
	ReconcileEntry,
	RecordOptions,
	Recovered,
	ReleasedMessage,
	ReleaseOptions,
	ReportAnswer,
	WaitingUnderKey,
} from './messages';
import type { Page, PageOptions } from './page';
import type { Erased, PersonEvidence, PersonExport, TimelineEntry } from './people';
import type { ConsentRecorded } from './recordConsent';
import type { CampaignFigures, CampaignLine, CampaignsOverview } from './reporting';
import type { EnlistOptions, LeaseOptions, RunMessage, TakenUp, TakeUpOptions } from './runs';

/** What the ledger answers, or why it could not. Nothing is thrown. */
export type Answer<Value> = Promise<Result<Value, LedgerFailure>>;

/** The clock is the caller's: epoch milliseconds. */
export interface At {
	readonly now: number;
}

/**
 * The memory on which every promise rests: who may be texted and why, what was sent, what came back.
 *
 * Every call is durable when it answers, and has no effect when it fails; long lists are worked off
 * in transactions of a thousand, so that a failure may leave the first thousands done: calling again
 * is always safe. Any number of processes may use one ledger.
 */
export interface Ledger {
	readonly kind: 'sqlite' | 'postgres';
	/** Random, made when the ledger was created: tells one ledger from another. */
	readonly id: string;
	/**
	 * Signs a text with a secret that only this ledger has (HMAC-SHA-256, cut to 128 bits, 22 characters
	 * of base64url), so that what comes back through a workflow is told from what was changed on the way.
	 */
	mac(text: string): string;
	readonly contacts: {
		upsert(entries: readonly ContactEntry[], at: At): Answer<void>;
		get(numbers: readonly E164[]): Answer<Map<E164, StoredContact>>;
		page(filter: ContactFilter, page: PageOptions<string>): Answer<Page<StoredContact, string>>;
		addToList(list: string, numbers: readonly E164[], at: At): Answer<void>;
		/** No node takes people off a list yet. */
		removeFromList(list: string, numbers: readonly E164[]): Answer<void>;
		/** No node takes a tag off yet. */
		removeTag(tag: string, numbers: readonly E164[]): Answer<void>;
		lists(): Answer<readonly ContactList[]>;
	};
	readonly consent: {
		record(entries: readonly ConsentEntry[], at: At): Answer<ConsentRecorded>;
		history(e164: E164): Answer<readonly ConsentRecord[]>;
		/** Finds what was done to records by hand: to those of one number, or of the whole ledger. */
		verify(e164?: E164): Answer<ConsentVerification>;
		/** The whole ledger, from where a run of the last day was broken off; tells how far it is. */
		verifyAll(options: VerifyOptions): Answer<VerifiedSoFar>;
	};
	readonly messages: {
		/**
		 * Gives a run the right to send each message, if nobody has it, the person has not opted out, the
		 * campaign is not paused and its budget lasts. Answers in the order of the messages.
		 */
		claim(messages: readonly NewMessage[], options: ClaimOptions): Answer<readonly ClaimAnswer[]>;
		/**
		 * To be called before the first byte of a request: only what is answered `sending` may be sent,
		 * once, and begun before the lease ends.
		 */
		markSending(
			keys: readonly string[],
			options: MarkSendingOptions,
		): Answer<readonly SendAnswer[]>;
		/** What became of messages that were sending; settles their credits. */
		record(
			entries: readonly OutcomeEntry[],
			options: RecordOptions,
		): Answer<readonly ChangeAnswer[]>;
		/** Keeps messages until their time. Answers in the order of the messages. */
		hold(messages: readonly MessageToHold[], options: HoldOptions): Answer<readonly HoldAnswer[]>;
		/** Gives out held messages that are due; call `recoverExpired` before, for those that came to nothing. */
		release(options: ReleaseOptions): Answer<readonly ReleasedMessage[]>;
		/** Stops what has not gone out, and names what only the gateway can stop. */
		cancel(target: CancelTarget, options: CancelOptions): Answer<Cancelled>;
		/** Settles what is unknown, and what the gateway withdrew. */
		reconcile(entries: readonly ReconcileEntry[], at: At): Answer<readonly ChangeAnswer[]>;
		/** Takes up what crashed runs left: what may have been sent is `unknown`, the rest is held again. */
		recoverExpired(at: At): Answer<Recovered>;
		/** Delivery reports, in any order, however often they come. */
		report(reports: readonly DeliveryReport[], at: At): Answer<readonly ReportAnswer[]>;
		/** What a gateway has scheduled for people who opted out since, until it is withdrawn there. */
		toCallBack(at: At): Answer<readonly ToCancelAtGateway[]>;
		/**
		 * Messages without an end that a gateway can be asked for, those first that were asked for the longest
		 * ago. Whoever asks says so with `asked`, so that the next one goes on.
		 */
		toAsk(filter: AskFilter, page: PageOptions<AskPlace>): Answer<Page<StoredMessage, AskPlace>>;
		asked(keys: readonly string[], at: At): Answer<void>;
		/** How many have no end yet, by campaign and gateway. */
		countOpen(filter: OpenFilter): Answer<readonly OpenCount[]>;
		get(keys: readonly string[]): Answer<Map<string, StoredMessage>>;
		page(filter: MessageFilter, page: PageOptions<number>): Answer<Page<StoredMessage, number>>;
		/** What waits under keys of the user's own, whoever it goes to; at most a thousand keys. */
		waitingUnder(ownKeys: readonly string[]): Answer<readonly WaitingUnderKey[]>;
	};
	/**
	 * What runs have before them, kept as long as they live, so that others take it up where they die. It is
	 * nothing that waits, and decides nothing: whoever takes a message up has to claim it.
	 */
	readonly runs: {
		/** Notes what a run has before it. To be called before its first claim. */
		enlist(messages: readonly RunMessage[], options: EnlistOptions): Answer<void>;
		/** The run lives. */
		renew(options: LeaseOptions): Answer<void>;
		/** The runs have ended, whatever became of their messages. */
		end(runs: readonly string[]): Answer<void>;
		/** Gives out what dead runs left, at most so many at once. */
		takeUp(options: TakeUpOptions): Answer<TakenUp>;
	};
	readonly events: {
		/** Appends what happened; answers how many were new. */
		add(entries: readonly EventEntry[], at: At): Answer<number>;
	};
	/** What gateways tell: taken in before they are answered, and given out to workflows afterwards. */
	readonly inbox: {
		/**
		 * Writes down what came and does what follows from it, in one transaction: messages move along, an
		 * opt-out binds and cancels what waits. Each event counts once, by what its gateway calls it, else by
		 * what it says. Answers in the order of the entries; after them come texts whose missing pieces are
		 * not waited for any longer.
		 */
		takeIn(entries: readonly InboxEntry[], options: TakeInOptions): Answer<readonly TakenIn[]>;
		/**
		 * Takes texts whose missing pieces are not waited for any longer as they are, for when nothing comes in:
		 * `takeIn` and `giveOut` do so too.
		 */
		settle(at: At): Answer<readonly TakenIn[]>;
		/** What no execution has had, the oldest first. */
		giveOut(options: GiveOutOptions): Answer<readonly GivenOut[]>;
		/** An execution has these: they are never given out again. Ones that are unknown do no harm. */
		confirm(ids: readonly number[], at: At): Answer<void>;
	};
	/** Links that tell who opened them. */
	readonly links: {
		/** Stores links whose tokens are given; no node does. */
		create(links: readonly TrackedLink[], at: At): Answer<void>;
		/**
		 * The token of each link, in their order: that of before, where the same person was given the same
		 * address in the same step of the same campaign, else the proposed one.
		 */
		obtain(links: readonly WantedLink[], options: ObtainOptions): Answer<readonly string[]>;
		/**
		 * Where a link leads; changes nothing.
		 *
		 * @param since epoch ms: one that was neither made nor sent since leads nowhere any more
		 */
		follow(token: string, since?: number): Answer<string | undefined>;
		/** An opening: counted where it is a person's, and written down for workflows. */
		click(click: Click, at: At): Answer<ClickAnswer | undefined>;
	};
	/** What Birthday Triggers have given out, and the lists they read. */
	readonly birthdays: {
		/** Opens a trigger's memory, and makes it the first time. */
		watch(options: TriggerAt): Answer<BirthdayWatch>;
		/**
		 * Which of these nobody was given yet: each number once for a year, whatever became of its birthday or of
		 * the trigger's options since. To be called before they are emitted: what is not confirmed afterwards is
		 * given again when the lease is over.
		 */
		take(
			keys: readonly BirthdayKey[],
			options: TakeBirthdaysOptions,
		): Answer<readonly TakenBirthday[]>;
		/** An execution has these: they are never given again. */
		confirm(keys: readonly BirthdayKey[], options: TriggerAt): Answer<void>;
		/**
		 * Which of these, that nobody may be greeted for any more, nobody was told of. What was given and not
		 * confirmed is among them, so confirm first.
		 */
		missed(keys: readonly BirthdayKey[], options: TriggerAt): Answer<readonly MissedBirthday[]>;
		/** The user was told of these: they are neither missed nor taken again. */
		told(keys: readonly BirthdayKey[], options: TriggerAt): Answer<void>;
		/** All there was up to now was looked at. Forgets what is older than 400 days. */
		looked(options: LookedOptions): Answer<void>;
		/**
		 * People of the ledger born on these days, by day and number, a page at a time. A page may have fewer
		 * people than its limit, or none, and be followed by others.
		 */
		near(filter: BirthdayFilter, page: PageOptions<string>): Answer<Page<BornPerson, string>>;
		/** A list from elsewhere, kept for one trigger; see `ListDraft`. */
		readonly list: {
			/** The list that is in place; `undefined` before the first. */
			kept(trigger: string): Answer<KeptList | undefined>;
			/** Begins to read the list anew. A draft that was begun before is given up. */
			begin(options: TriggerAt): Answer<ListDraft>;
			/**
			 * Adds people to a draft; those without a birthday are left out, of two with one number and
			 * day the first counts. False where the draft was given up.
			 */
			add(draft: ListDraft, people: readonly ListedPerson[]): Answer<boolean>;
			/**
			 * Puts a draft in the place of the list, in one step, and deletes the one before. `undefined` where
			 * the draft was given up.
			 */
			publish(draft: ListDraft, options: PublishOptions): Answer<KeptList | undefined>;
			/** The source is what it was: the list in place was read again. */
			unchanged(options: TriggerAt): Answer<void>;
			/** People of the list born on these days, by day and number, a page at a time, as in `near` above. */
			near(
				trigger: string,
				filter: ListedFilter,
				page: PageOptions<string>,
			): Answer<Page<ListedPerson, string>>;
			/** All that the list says of these numbers; somebody with two birthdays is on it twice. */
			get(trigger: string, numbers: readonly E164[]): Answer<readonly ListedPerson[]>;
			/** The trigger reads another source: its list goes. */
			forget(trigger: string): Answer<void>;
		};
	};
	readonly campaigns: {
		all(): Answer<readonly Campaign[]>;
		report(name: string): Answer<CampaignReport | undefined>;
		/** The same counted in every way that a report needs. */
		figures(name: string): Answer<CampaignFigures | undefined>;
		/** Its messages, each with what came back from its person. */
		lines(name: string, page: PageOptions<number>): Answer<Page<CampaignLine, number>>;
		/** All campaigns, counted. */
		overview(): Answer<CampaignsOverview>;
		pause(name: string, at: At): Answer<Campaign>;
		resume(name: string, at: At): Answer<Campaign>;
		/** `null` lifts the limit. No node sets it yet. */
		setBudget(name: string, credits: number | null, at: At): Answer<Campaign>;
	};
	readonly people: {
		/** Consent, opt-outs and recent sends: every number asked for has an answer. */
		lookUp(numbers: readonly E164[], options: LookUpOptions): Answer<Map<E164, KnownPerson>>;
		timeline(e164: E164): Answer<readonly TimelineEntry[]>;
		export(e164: E164, at: At): Answer<PersonExport>;
		/** What answers a complaint, with proof that it is as it was written. */
		evidence(e164: E164): Answer<PersonEvidence>;
		erase(e164: E164, at: At): Answer<Erased>;
	};
	/** Small things the caller wants remembered in the ledger itself. */
	readonly notes: {
		get(key: string): Answer<string | undefined>;
		/** The values of all keys that begin so, in the order of their keys. */
		under(prefix: string): Answer<readonly string[]>;
		set(key: string, value: string): Answer<void>;
	};
	/** Finishes what is under way and lets the database go. */
	close(): Promise<void>;
}
