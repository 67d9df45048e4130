import type { DateOrder } from '../calendar';
import type { Voice } from './consentColumns';
import type { ConsentStatus } from './contact';
import { maySayStop } from './maySayStop';
import { readAnswer, type Answer } from './readAnswer';
import { readDate, readDateCell } from './readDate';

/** What one cell says of consent and opt-out. */
export interface Said {
	readonly consent?: ConsentStatus;
	readonly isStop?: true;
	/** Says so of a state that may be of anything: with the date of a consent beside it, it is of that. */
	readonly isSubscribed?: true;
	/** The day it names. */
	readonly at?: string;
	/** Taken as the stricter answer, since it could not be read. */
	readonly isUnread?: true;
}

const NOTHING: Said = {};
const STOP: Said = { isStop: true };
const UNREAD_STOP: Said = { isStop: true, isUnread: true };
const STOP_OF_CONSENT: Said = { consent: 'none', isStop: true };

const SUBSCRIBED: Said = { isSubscribed: true };

const STATUS: Readonly<
	Record<Exclude<Answer, 'empty' | 'stop' | 'ended' | 'other'>, ConsentStatus>
> = {
	yes: 'explicit',
	given: 'explicit',
	subscribed: 'explicit',
	channels: 'explicit',
	soft: 'soft',
	no: 'none',
	refused: 'none',
	expired: 'expired',
	kept: 'unknown',
};

/** A date stands for a yes. A word we cannot read is no consent, and is not said to be a refusal either. */
const inConsent = (text: string, order: DateOrder): Said => {
	const answer = readAnswer(text);
	if (answer === 'empty') return NOTHING;
	if (answer === 'stop' || answer === 'ended') return STOP_OF_CONSENT;
	if (answer !== 'other') return { consent: STATUS[answer] };
	const at = readDate(text, order);
	return at === undefined ? { consent: 'unknown', isUnread: true } : { consent: 'explicit', at };
};

/** What leaves a person reachable when it stands in a column for opt-outs. */
const NOT_OPTED_OUT: ReadonlySet<Answer> = new Set(['empty', 'no', 'subscribed', 'kept']);
const REACHABLE: ReadonlySet<Answer> = new Set(['empty', 'yes', 'given', 'subscribed', 'kept']);

/** Everything but a plain no counts, a date or a remark too: better one message too few. */
const inOptOut = (text: string, isInverted: boolean, order: DateOrder): Said => {
	const answer = readAnswer(text);
	if ((isInverted ? REACHABLE : NOT_OPTED_OUT).has(answer)) return NOTHING;
	const at = readDateCell(text, order);
	if (at !== undefined) return { isStop: true, at };
	return answer === 'other' ? UNREAD_STOP : STOP;
};

/** Only what nobody would write of a bus stop or a payment. */
const PLAIN_STOPS: ReadonlySet<Answer> = new Set(['stop', 'yes', 'given']);

const inMaybeOptOut = (text: string, order: DateOrder): Said => {
	const answer = readAnswer(text);
	if (PLAIN_STOPS.has(answer)) return STOP;
	const at = answer === 'other' ? readDate(text, order) : undefined;
	return at === undefined ? NOTHING : { isStop: true, at };
};

/** Of a state only plain words count: `active` may be said of anything. */
const inStatus = (text: string, isSms: boolean): Said => {
	const answer = readAnswer(text);
	if (answer === 'stop') return STOP_OF_CONSENT;
	if (answer === 'refused') return { consent: 'none' };
	if (!isSms) return answer === 'subscribed' ? SUBSCRIBED : NOTHING;
	if (answer === 'ended') return STOP_OF_CONSENT;
	if (answer === 'subscribed') return { consent: 'explicit' };
	return answer === 'no' || answer === 'expired' ? { consent: STATUS[answer] } : NOTHING;
};

/** What a cell of such a column says. */
export const hear = (
	{ field, isSms, isInverted }: Pick<Voice, 'field' | 'isSms' | 'isInverted'>,
	text: string,
	order: DateOrder,
): Said => {
	if (text === '') return NOTHING;
	if (field === 'consent') return inConsent(text, order);
	if (field === 'optOut') return inOptOut(text, isInverted, order);
	if (field === 'maybeOptOut') return inMaybeOptOut(text, order);
	if (field === 'optOutScope') return NOT_OPTED_OUT.has(readAnswer(text)) ? NOTHING : STOP;
	if (field === 'status') return inStatus(text, isSms);
	if (!maySayStop(text)) return NOTHING;
	const answer = readAnswer(text);
	return answer === 'stop' || (answer === 'ended' && isSms) ? STOP : NOTHING;
};
