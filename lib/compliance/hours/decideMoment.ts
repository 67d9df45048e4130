import { isoInstantOf, localIso } from '../../calendar';
import { answer, cited, dayAndClockIn, OWN_RULES, withReview, type Check } from '../answer';
import { assumedAt, sceneOf, type Jurisdictions, type Whereabouts } from '../place';
import type { TextsOfPurpose } from '../countries';
import { Holdings } from './holdings';
import type { HoursPolicy } from './hoursPolicy';
import { judgeHours, type HoursVerdict } from './judgeHours';
import { capInWords, type ReachedCap } from './reachedCap';

/** All that a moment depends on but the person. Instants are epoch ms. */
export interface MomentQuestion {
	readonly where: Whereabouts;
	readonly jurisdictions: Jurisdictions;
	readonly hours: HoursPolicy;
	readonly hasConsented: boolean;
	readonly texts: TextsOfPurpose;
	readonly at: number;
	readonly marginMinutes: number;
	/** Minutes since local midnight. */
	readonly preferredMinute: number | undefined;
	readonly deadline: number | undefined;
}

/** What was decided for one place: the last answer, and each for as long as it holds. */
interface Memory {
	readonly question: MomentQuestion;
	readonly holdings: Holdings<Check>;
	/** A run decides for all at one moment, and thousands are in one place. */
	last: Check;
	lastAt: number;
}

const remembered = {
	consented: new WeakMap<Whereabouts, Memory>(),
	others: new WeakMap<Whereabouts, Memory>(),
};

/** When the hours and the deadline let a message go to someone there; undefined without a zone. */
export function decideMoment(question: MomentQuestion): Check | undefined {
	const { where, hasConsented, at } = question;
	const memories = hasConsented ? remembered.consented : remembered.others;
	const before = memories.get(where);
	const memory = before && isSame(before.question, question) ? before : undefined;
	if (memory?.lastAt === at) return memory.last;
	const held = memory?.holdings.find(at);
	if (memory && held) {
		memory.last = asOf(held, where, at);
		memory.lastAt = at;
		return memory.last;
	}
	const verdict = hoursVerdict(question);
	if (!verdict) return undefined;
	const check = inTime(verdict, question);
	const holdings = memory?.holdings ?? new Holdings<Check>();
	const until = endOf(verdict, question);
	if (until > at) holdings.add({ from: at, until, value: check });
	memories.set(where, { question, holdings, last: check, lastAt: at });
	return check;
}

/** An answer that holds at another moment as well, told as of then. */
function asOf(check: Check, { zones }: Whereabouts, at: number): Check {
	const checkedAt = isoInstantOf(at);
	const localTime = zones.map((zone) => localIso(zone, at));
	const rule = withReview(check.rule, checkedAt);
	return check.decision === 'send'
		? { ...check, rule, sendAt: checkedAt, localTime, checkedAt }
		: { ...check, rule, localTime, checkedAt };
}

/** Until when an answer holds: what may go now may not at the deadline. */
const endOf = ({ decision, holdsUntil }: HoursVerdict, { deadline }: MomentQuestion): number =>
	decision === 'send' && deadline !== undefined ? Math.min(holdsUntil, deadline) : holdsUntil;

/** The same for someone who has reached a cap: what it puts off is fitted into the hours. */
export function decideMomentAfter(cap: ReachedCap, question: MomentQuestion): Check | undefined {
	const { zones } = question.where;
	const [zone] = zones;
	const verdict = hoursVerdict(question, cap.frees);
	if (!verdict || !zone) return undefined;
	if (verdict.sendAt === undefined) return inTime(verdict, question);
	const when = dayAndClockIn(zone, verdict.sendAt, zones);
	const message = `The person has had ${capInWords(cap)}, as many as are allowed; the next may go ${when} ${cited(cap.rule)}`;
	return inTime(
		{ ...verdict, decision: 'later', reason: 'frequency_cap', message, rule: cap.rule },
		question,
	);
}

/** A place belongs to one policy, so the rest of two questions about it is the same. */
const isSame = (a: MomentQuestion, b: MomentQuestion): boolean =>
	a.texts === b.texts &&
	a.marginMinutes === b.marginMinutes &&
	a.preferredMinute === b.preferredMinute &&
	a.deadline === b.deadline;

const hoursVerdict = (
	{ where, jurisdictions, hours, hasConsented, texts, at, ...question }: MomentQuestion,
	notBefore = at,
): HoursVerdict | undefined =>
	judgeHours({
		layers: hours.layersFor(jurisdictions, hasConsented, texts),
		zones: where.zones,
		at,
		notBefore,
		marginMinutes: question.marginMinutes,
		preferredMinute: question.preferredMinute,
	});

function inTime(verdict: HoursVerdict, { where, at, deadline }: MomentQuestion): Check {
	const { sendAt } = verdict;
	const [zone] = where.zones;
	const scene = sceneOf(where, at);
	const assumptions = [...assumedAt(where, at), ...verdict.assumptions];
	if (deadline === undefined || sendAt === undefined || !zone) {
		return answer(verdict, scene, assumptions);
	}
	if (sendAt < deadline) {
		const sendBefore = Math.min(verdict.sendBefore ?? deadline, deadline);
		return answer({ ...verdict, sendBefore, deadline }, scene, assumptions);
	}
	return answer(
		{
			decision: 'blocked',
			reason: 'too_late',
			message: `${verdict.message}; that is not before your deadline, ${dayAndClockIn(zone, deadline, where.zones)}`,
			rule: OWN_RULES.deadline,
		},
		scene,
		assumptions,
	);
}
