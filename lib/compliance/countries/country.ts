import type { HolidayCalendarId, Weekday } from '../../calendar';

/**
 * What a rule stands on: a statute or a regulator's binding act; a code that operators enforce by
 * contract; the practice of vendors; or this package's own caution where nothing is known.
 */
export type Basis = 'law' | 'code' | 'practice' | 'default';

export interface Source {
	/** Statute and section, circular, or the page's own name. */
	readonly citation: string;
	readonly url?: string;
	/**
	 * How it was seen: the text itself or an official page was `read`; a `secondary` text reports it;
	 * it comes from `memory` and wants checking; or it is our `own` caution and no text at all.
	 */
	readonly seen: 'read' | 'secondary' | 'memory' | 'own';
	/** `YYYY-MM-DD`. */
	readonly checkedOn: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** How sure a single statement is, where that differs from the rule or the country it is part of. */
export interface Rated {
	/** `low` tells, and never blocks. */
	readonly confidence?: Confidence;
}

/** The days on which something holds; without a beginning or an end where one is absent. */
export interface Dated {
	/** `YYYY-MM-DD`, the first day. */
	readonly validFrom?: string;
	/** `YYYY-MM-DD`, the first day on which it no longer holds. */
	readonly validTo?: string;
}

/**
 * What a text is for, as laws divide them: advertising; a debt; a service that its reader asked for; or
 * everything that goes out in bulk, whatever it is for.
 */
export type Texts = 'marketing' | 'collections' | 'service' | 'bulk';

export interface Scoped {
	/** Which texts it binds; marketing alone when absent. */
	readonly appliesTo?: readonly [Texts, ...Texts[]];
}

type Hour = `0${Digit}` | `1${Digit}` | '20' | '21' | '22' | '23' | '24';
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** Local time of day on a quarter of an hour; `24:00` ends a day. */
export type ClockTime = `${Hour}:${'00' | '15' | '30' | '45'}`;

/**
 * Messages are allowed on these local days from `from` to before `to`. With `to` before `from` that is
 * over midnight, a night of the day on which it begins.
 */
export interface Hours {
	readonly days: readonly Weekday[];
	readonly from: ClockTime;
	readonly to: ClockTime;
}

/** One set of allowed hours with the ground it stands on. Days not listed are closed. */
export interface HoursRule extends Scoped, Rated {
	readonly windows: readonly [Hours, ...Hours[]];
	readonly basis: Basis;
	readonly source: Source;
	/**
	 * Whether the text of the rule reaches SMS; `unclear` where it speaks of calls only and no court
	 * has said. Taken as yes unless the user asks for statutes that name texts only.
	 */
	readonly namesTexts?: 'yes' | 'unclear';
	/** The IANA zone whose clock the text names; that of the person when absent, as nearly everywhere. */
	readonly clock?: string;
	/** The rule itself exempts people who consented. Applied all the same unless the user turns that off. */
	readonly liftedByConsent?: boolean;
	readonly note?: string;
}

/**
 * What marketing by text asks for: `express` consent; `opt_in`, which existing customers may be
 * excepted from; `inferred` consent is enough; consent or a clean look into a `register`; or nothing
 * until the person objects (`opt_out`).
 */
export type ConsentRegime = 'express' | 'opt_in' | 'inferred' | 'register' | 'opt_out';

export interface ConsentExpiry {
	/** After the date on record. */
	readonly months: number;
	readonly basis: Basis;
	readonly source: Source;
}

export interface ConsentRule extends Rated {
	readonly regime: ConsentRegime;
	/**
	 * Whether a customer relationship is enough for texts about one's own similar products (as in
	 * art. 13(2) of Directive 2002/58/EC). `unclear` counts as no.
	 */
	readonly softOptIn: 'yes' | 'no' | 'unclear';
	/** A soft opt-in lapses this many months after the date on record. */
	readonly softOptInMonths?: number;
	/** One that rests on an inquiry lapses so soon already, and one that may. */
	readonly inquiryMonths?: number;
	/** The soft opt-in covers goods of the very kind bought, and not merely similar ones; this is told. */
	readonly softOptInCovers?: 'sameKind';
	/** An explicit consent lapses, or has to be confirmed, after so long; not at all when absent. */
	readonly expiry?: ConsentExpiry;
	/** How a consent has to be given or kept so that it counts; it cannot be seen here, and is told. */
	readonly form?: ConsentForm;
	readonly basis: Basis;
	readonly source: Source;
	readonly note?: string;
}

export interface ConsentForm {
	/** What a consent has to be, as the end of a sentence: “recorded on …”. */
	readonly has: string;
	readonly basis: Basis;
	readonly source: Source;
}

/** Whether networks carry texts that advertise; where nothing is said, they do. */
export interface PromotionRule extends Rated {
	/**
	 * `never`: the text is lost, so marketing is blocked. `localRoutes`: they refuse it when it comes from
	 * abroad; the route is not known here, so this is told and does not block. `always` is said by users
	 * only, of a route that they have an agreement on.
	 */
	readonly carried: 'always' | 'localRoutes' | 'never';
	readonly basis: Basis;
	readonly source: Source;
}

/**
 * What may bind, and is too uncertain to hold a message back for: one source of modest weight, a text worded
 * for something else, memory. Every decision tells it.
 */
export interface Doubt {
	/** The part of the rule that it would change; a user's own takes its place. */
	readonly about: 'hours' | 'caps' | 'consent';
	/** A sentence without its full stop. */
	readonly tells: string;
	readonly basis: Basis;
	readonly source: Source;
}

/** What the law of marketing binds besides. Decisions on transactional messages tell it. */
export interface WiderScope extends Rated {
	/** Texts that collect a debt, or all that go out in bulk. */
	readonly texts: 'collections' | 'bulk';
	/** They need a consent on record: without one they are blocked. */
	readonly needsConsent?: true;
	/** What they have to keep to, as a sentence without its full stop. */
	readonly tells: string;
	readonly basis: Basis;
	readonly source: Source;
}

/** No more than `messages` to one person within a span of hours, or in a day or a week of the calendar. */
export interface CapRule extends Scoped, Rated {
	readonly messages: number;
	/** Counted back from each moment. This or `per`. */
	readonly hours?: number;
	/** A day, or a week from Monday on, by the clock where the person is: of every zone that is possible. */
	readonly per?: 'day' | 'week';
	readonly basis: Basis;
	readonly source: Source;
	readonly note?: string;
}

/** What networks do with a sender: most of it is about names. */
export interface SenderRule extends Rated {
	/**
	 * `carried` as it is; only when `registered` beforehand; `replaced` by a number on its way; or
	 * `refused`, so that the text is lost.
	 */
	readonly names: 'carried' | 'registered' | 'replaced' | 'refused';
	/**
	 * What becomes of a text whose name should be registered and is not: it is lost, or its reader sees a
	 * warning or another name. Where nobody says, it may be either.
	 */
	readonly unregistered?: 'blocked' | 'labelled';
	/** What a marketing name has to begin or end with, such as `AD-`; it is part of what is registered. */
	readonly prefix?: string;
	readonly suffix?: string;
	/** What the networks put at the end of a name themselves, so that nobody writes it. */
	readonly networkAdds?: readonly string[];
	/** With what names begin that only a registered sender may use, such as `#`. */
	readonly registeredMark?: string;
	/** Fewest characters of a name, 1 when absent. The most are 11 everywhere. */
	readonly shortest?: number;
	/** Whether words that are nobody’s name, such as INFO, are refused. */
	readonly refusesGenericNames?: boolean;
	/** What is asked of a number as sender; nothing when absent. */
	readonly numbers?: NumberRule;
	readonly basis: Basis;
	readonly source: Source;
	readonly note?: string;
}

/** What networks ask of a sender that is a number. It is told, and never blocks: routes differ. */
export interface NumberRule extends Rated {
	/**
	 * Only `registered` ones, only `local` ones, both, those of the country once they are registered and
	 * any of abroad, no mobile ones, or none at all.
	 */
	readonly carried:
		'registered' | 'local' | 'localAndRegistered' | 'localIfRegistered' | 'notMobile' | 'none';
	readonly basis: Basis;
	readonly source: Source;
}

/** How soon an opt-out has to be honoured. This package honours it at once, everywhere. */
export interface OptOutRule extends Rated {
	readonly honourWithin: string;
	/** What a stop to one kind of text reaches: that kind and whatever advertises (when absent), or every text. */
	readonly reach?: 'all';
	readonly source: Source;
}

/** The rules of a country during one period. */
export interface CountryRule extends Dated {
	/** All of these must be open at once: where practice narrows the law, each keeps its own basis. */
	readonly hours: readonly [HoursRule, ...HoursRule[]];
	/** Whether messages may go out on public holidays; `weekend` gives them the hours of a Sunday. */
	readonly holidays: 'open' | 'closed' | 'weekend';
	/** How the holidays are computed; without it they are not known, and decisions say so. */
	readonly holidayCalendar?: HolidayCalendarId;
	/** Holidays of a part of the country, by the regions of `holidayRegionOf`; all must be open. */
	readonly regionalCalendars?: Readonly<Record<string, HolidayCalendarId>>;
	/** Further local dates (`YYYY-MM-DD`) with their names, which count as public holidays. */
	readonly closedDates?: Readonly<Record<string, string>>;
	/** Local dates with their names that a user closed in rules of their own. */
	readonly ownClosedDates?: Readonly<Record<string, string>>;
	readonly consent: ConsentRule;
	/** How often one person may be texted; all of them bind. */
	readonly caps?: readonly CapRule[];
	/** Whether marketing is carried at all; it is when absent. */
	readonly promotion?: PromotionRule;
	/** Which other texts the rule reaches; marketing alone when absent. */
	readonly alsoBinds?: readonly WiderScope[];
	/** What is told beside the rule, and holds nothing back. */
	readonly doubts?: readonly Doubt[];
	/** What every decision by this rule takes for granted. */
	readonly assumptions?: readonly string[];
	/** Further texts behind the rule. */
	readonly sources?: readonly Source[];
	readonly confidence: Confidence;
}

/** A sentence by which a text tells people how to say no. */
export interface OptOutNotice {
	/** ISO 639-1, in lower case. */
	readonly language: string;
	/** `{number}` stands for the opt-out number that the gateway provides. */
	readonly text: string;
	/** Whether the answer comes back to the sender of the text, or goes to another number or a page. */
	readonly answer: 'sender' | 'elsewhere';
}

/** What a marketing text has to say about itself. */
export interface NoticeRule extends Scoped, Rated {
	/** At the start of the text. */
	readonly label?: string;
	/** What may stand in the place of the label. */
	readonly otherLabels?: readonly string[];
	/** Whether nothing at all may stand before the label. */
	readonly labelOpens?: boolean;
	/**
	 * Whether the rule asks for a way to opt out; as its notices show when absent. Where it is silent this
	 * package asks for one all the same, and tells of a lack only where a rule says `notRequired`.
	 */
	readonly optOutWay?: 'required' | 'notRequired';
	/** One a language, that of most people first; without any, the usual words of the language. */
	readonly notices: readonly OptOutNotice[];
	/** ISO 639-1 codes of languages in which the way has to be told, all of them; any will do when absent. */
	readonly languages?: readonly NoticeLanguage[];
	readonly basis: Basis;
	readonly source: Source;
}

/** The languages in which a rule wants the way to opt out, and that are told apart in a text. */
export type NoticeLanguage = 'en' | 'zh';

/**
 * What a marketing text says of its sender: the `name`; a `contact`, which may be a link, a number, or
 * the sender itself where it takes answers; the postal `address` or a page that shows it; the number in
 * the trade register (`registration`). Told and never blocked, for only a reader knows a name.
 */
export interface IdentityRule extends Rated {
	readonly parts: readonly [IdentityPart, ...IdentityPart[]];
	readonly basis: Basis;
	readonly source: Source;
}

export type IdentityPart = 'name' | 'contact' | 'address' | 'registration';

/**
 * What networks do with a part of a text: it is stopped (`forbidden`), or passes where it was registered
 * beforehand (`allowListed`), which nobody can see here, so that it is only told.
 */
export interface ContentRule extends Rated {
	readonly links?: 'forbidden' | 'allowListed';
	/** Those of public shorteners, such as bit.ly. */
	readonly shortLinks?: 'forbidden';
	/** Numbers to call; a short code is none. */
	readonly phoneNumbers?: 'forbidden' | 'allowListed';
	readonly basis: Basis;
	readonly source: Source;
}

/** A line of business that may not advertise by text at all. */
export interface SectorBan extends Dated, Rated {
	readonly what: string;
	/** Words by which a text shows that it is of that business, whatever their case. */
	readonly words?: readonly string[];
	readonly source: Source;
}

/** What binds a sender and no message shows, so that it is only told. */
export interface Duty extends Dated, Rated {
	/** A licence or a registration of the seller; proofs to keep; a habit of the text; what a breach may cost. */
	readonly about: 'seller' | 'records' | 'text' | 'penalty';
	readonly what: string;
	readonly basis: Basis;
	readonly source: Source;
}

/**
 * A list that a sender has to look into. Nobody here can: the user brings its numbers, or the day on which
 * the people were held against it.
 */
export interface RegisterRule extends Scoped, Dated, Rated {
	/** Never changed, since workflows name it: `ZA-NCC`. */
	readonly id: string;
	readonly name: string;
	/**
	 * Whoever is on it may not be texted (`block_list`), or nobody else may (`allow_list`); or a look into it
	 * protects the sender and nobody has to (`safe_harbour`), so that it is only printed.
	 */
	readonly kind: 'block_list' | 'allow_list' | 'safe_harbour';
	/** For how many days a look into it counts; as long as the user says so when absent. */
	readonly checkValidDays?: number;
	/** Whether an express consent of the person goes before it; `unclear` tells where `no` may block. */
	readonly liftedByConsent: 'yes' | 'no' | 'unclear';
	/** How national numbers begin that it holds, such as area codes; all when absent. */
	readonly numbers?: readonly string[];
	/** Whom it is for, where that is not every sender: it is printed, and nobody is asked for it. */
	readonly only?: string;
	/** The networks look into it themselves, so that nobody is asked for it. */
	readonly enforcedBy?: 'networks';
	/** What becomes of a text when nobody has looked into it. */
	readonly decides: 'block' | 'warn';
	readonly basis: Basis;
	readonly source: Source;
}

/** What a country says otherwise in a period than at other times. */
export type Amendment = Dated &
	Partial<Pick<Country, 'sender' | 'notice' | 'optOut' | 'identity' | 'content'>>;

/** Whether companies are protected as consumers are. This package takes them for consumers everywhere. */
export interface CompaniesRule extends Rated {
	readonly protected: 'alike' | 'less';
	readonly basis: Basis;
	readonly source: Source;
}

/** A country, or a state with rules of its own. */
export interface Country {
	/** ISO 3166-1 alpha-2 (`FR`), or ISO 3166-2 for a state (`US-FL`). */
	readonly id: string;
	/** Its code, where the rules are not its own but the cautious ones. */
	readonly code?: string;
	/** The country of a state, whose rules bind as well. */
	readonly within?: string;
	/** By law a number with this state's area code counts as called there, wherever its owner lives. */
	readonly presumesAreaCode?: boolean;
	/** What was found of a state without rules of its own. */
	readonly finding?: { readonly source: Source; readonly confidence: Confidence };
	/** In English, for a sentence. */
	readonly name: string;
	/** Codes of territories under the same rules whose numbers count as another country's. */
	readonly territories?: readonly string[];
	/** How a marketing text is labelled and tells of the opt-out, where that is known. */
	readonly notice?: NoticeRule;
	/** What becomes of a sender; names are carried when absent. */
	readonly sender?: SenderRule;
	readonly optOut?: OptOutRule;
	/** Lists that a sender has to look into, or that only those on it may be texted from. */
	readonly registers?: readonly RegisterRule[];
	readonly sectorBans?: readonly SectorBan[];
	readonly identity?: IdentityRule;
	readonly content?: ContentRule;
	readonly duties?: readonly Duty[];
	readonly companies?: CompaniesRule;
	/** What stands in the place of sender, notice, opt-out, identity and content on certain days. */
	readonly amendments?: readonly Amendment[];
	/**
	 * One entry a period. On a day that none covers, the cautious default applies; in a state, the rules
	 * of its country alone.
	 */
	readonly rules: readonly CountryRule[];
}
