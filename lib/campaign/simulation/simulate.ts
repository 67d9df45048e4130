import { MS_PER_MINUTE } from '../../calendar';
import { type PersonOnRecord, SendsAhead } from '../../compliance';
import { instantOf } from '../../item';
import { ok, type Steps } from '../../shared';
import { slotFor } from '../slot';
import { candidateAfter, checkAnew, checkedAs } from './checkAnew';
import { Execution, type ExecutionPorts, type ExecutionSettings } from './execution';
import { Funds, type FundsSettings } from './funds';
import type { Fate, Settle, SimulatedPerson, WaitingPerson } from './person';

export interface SimulationSettings extends FundsSettings, Omit<ExecutionSettings, 'maxCredits'> {
	/** When it begins, and before which moment it ends (epoch ms). */
	readonly from: number;
	readonly until: number;
	/** What the ledger knows of people, by number. */
	readonly records: ReadonlyMap<string, PersonOnRecord>;
}

export interface SimulatedPeople {
	/** Those of whom Send would send now, in the order in which they came. */
	readonly now: readonly SimulatedPerson[];
	/** Those whom Schedule has wait, in that order too. */
	readonly waiting: readonly WaitingPerson[];
}

/** As “Scheduled SMS Trigger” gives them out. */
const AT_ONCE = 1000;

/** Messages between two pauses: some milliseconds of work. */
const STEP = 500;

/**
 * Plays the days to come: Send at its pace, what is held when its hours close, Scheduled SMS Trigger minute by
 * minute, the check of that moment, and Send again. Each decision is made by the code that will make it then.
 * Taken for granted is what nobody can know: that nobody says stop or is added, and that the gateway takes what
 * it is given, at the pace.
 *
 * @param settle hears of everybody once
 */
export function* simulate(
	people: SimulatedPeople,
	settings: SimulationSettings,
	settle: Settle,
): Steps<void> {
	const { from, until, records, ...run } = settings;
	const funds = new Funds(settings);
	/** By the minute, since the beginning, at whose start they are given out. */
	const due: WaitingPerson[][] = [];
	const first = Math.floor(from / MS_PER_MINUTE);
	const last = Math.ceil(until / MS_PER_MINUTE) - first;
	const sends = new SendsAhead();
	const again = yield* numbersOfSeveral(people);

	const hold = (person: SimulatedPerson, dueAt: number, at: number) => {
		if (funds.isPaused(person.job.entry)) return told(person, { kind: 'never', reason: 'paused' });
		// The trigger has looked for this minute already.
		const next = Math.floor(at / MS_PER_MINUTE) + 1;
		const minute = Math.max(Math.ceil(dueAt / MS_PER_MINUTE), next) - first;
		if (minute >= last) return told(person, { kind: 'beyond', at: Math.max(dueAt, at) });
		(due[minute] ??= []).push({ person, dueAt });
	};
	const told = (person: SimulatedPerson, fate: Fate) => {
		const { e164 } = person.job.entry;
		if (fate.kind === 'goes' && again.has(e164) && person.job.entry.purpose !== 'transactional') {
			sends.countAt(e164, fate.at);
		}
		settle(person, fate);
	};
	const ports: ExecutionPorts = { funds, settle: told, hold };

	/** What a check says of those who are given out together; the others wait on, or never go. */
	const checked = function* (some: readonly WaitingPerson[], at: number): Steps<SimulatedPerson[]> {
		const open: SimulatedPerson[] = [];
		const ahead = new SendsAhead();
		for (const { person } of some) {
			const { e164, purpose } = person.job.entry;
			const record = ahead.addTo(sends.addTo(records.get(e164), e164), e164);
			const check = checkAnew(person, at, record);
			if (check && again.has(e164) && purpose !== 'transactional') ahead.count(e164, check);
			if (check?.decision === 'send') open.push(checkedAs(person, check));
			else if (!check || check.decision === 'blocked') {
				told(person, { kind: 'never', reason: check?.reason ?? 'no_phone' });
			} else {
				const time = ok({ at: instantOf(check.sendAt) ?? at, told: '' });
				const candidate = candidateAfter(person.candidate, check);
				const slot = slotFor(candidate, person.job, time, { now: at });
				if (slot.ok) hold(person, slot.value.sendAt, at);
				else told(person, { kind: 'never', reason: slot.failure.reason });
			}
		}
		yield;
		return open;
	};

	yield;
	for (const { person, dueAt } of people.waiting) hold(person, dueAt, from);
	yield;
	let running = [new Execution(people.now, from, settings, ports)];
	const ofRelease = { ...run, maxCredits: undefined };
	for (let minute = 0; minute < last; minute++) {
		const at = (first + minute) * MS_PER_MINUTE;
		const waiting = due[minute]?.sort((one, other) => one.dueAt - other.dueAt) ?? [];
		due[minute] = [];
		for (let begin = 0; begin < waiting.length; begin += AT_ONCE) {
			const open = yield* checked(waiting.slice(begin, begin + AT_ONCE), at);
			if (open.length > 0) running.push(new Execution(open, at, ofRelease, ports));
		}
		const end = Math.min(at + MS_PER_MINUTE, until);
		let done = 0;
		for (const execution of running) {
			for (let some = STEP; some === STEP; done += some) {
				if (done >= STEP) {
					done = 0;
					yield;
				}
				some = execution.advance(end, STEP);
			}
		}
		running = running.filter(({ isOver }) => !isOver);
	}
	for (const { left } of running)
		for (const person of left) told(person, { kind: 'beyond', at: until });
}

/** Numbers of which more than one message is looked at: only there one message bears on another. */
function* numbersOfSeveral({ now, waiting }: SimulatedPeople): Steps<ReadonlySet<string>> {
	const seen = new Set<string>();
	const several = new Set<string>();
	const add = ({ job }: SimulatedPerson) => {
		const { e164 } = job.entry;
		if (seen.has(e164)) several.add(e164);
		seen.add(e164);
	};
	for (const person of now) add(person);
	yield;
	for (const { person } of waiting) add(person);
	return several;
}
