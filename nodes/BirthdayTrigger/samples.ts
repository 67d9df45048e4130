import { type IDataObject, type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { type Celebrant, nextBirthdays } from '../../lib/birthdays';
import { isoDateOf, MS_PER_DAY } from '../../lib/calendar';
import { quoted } from '../../lib/words';
import type { Trigger } from './giveOut';
import { bornOn, inFull } from './people';
import { birthdayItem } from './person';
import type { BirthdaySettings } from './settings';
import { currentList } from './source/currentList';

/** How many birthdays to come are shown. */
const SAMPLES = 5;

/** A list may take long to be read; whoever waits sees it. */
const WAIT_MS = 10 * 60_000;

/** Days to look ahead, more and more of them, until there are enough people. */
const STRETCHES = [7, 31, 120, 367];

/**
 * The next birthdays, marked as samples, to try a workflow with on any day. Nothing is remembered of them, and Send
 * texts none of them.
 */
export async function samples(
	context: IPollFunctions,
	trigger: Trigger,
	{ source, birthdays }: BirthdaySettings,
): Promise<IDataObject[]> {
	const said = source.kind === 'ledger' ? [] : await readAnew(context, trigger, source);
	const now = Date.now();
	// A sample is of the day that comes, and what was before it is no matter.
	const options = { ...birthdays, since: now };
	for (const days of STRETCHES) {
		const place = { ...trigger, source };
		const people: Celebrant[] = [];
		for await (const page of bornOn(context, place, daysFrom(now, days, options))) {
			for (const person of page) people.push(person);
		}
		const next = nextBirthdays(people, options, now, SAMPLES);
		if (next.length < SAMPLES && days !== STRETCHES.at(-1)) continue;
		if (next.length === 0) throw nobody(context, source);
		// A trigger has no place above its output for what is to be said of the list: the first sample tells it.
		const wholeOf = await inFull(context, place, next.map(({ person }) => person)); // prettier-ignore
		return next.flatMap(({ person, occasion }, index) => {
			const whole = wholeOf(person);
			const tells = index === 0 && said.length > 0;
			return whole ? [birthdayItem(whole, occasion, { sample: true, ...(tells && { said }) })] : [];
		});
	}
	return [];
}

async function readAnew(
	context: IPollFunctions,
	trigger: Trigger,
	source: Exclude<BirthdaySettings['source'], { kind: 'ledger' }>,
): Promise<readonly string[]> {
	const list = await currentList(context, trigger, source, { waitMs: WAIT_MS, anew: true });
	if (list.failure) throw list.failure;
	return list.said;
}

/** The days (`MM-DD`) of the people whose birthday is told within so many days. */
function daysFrom(
	now: number,
	days: number,
	{ daysOffset }: BirthdaySettings['birthdays'],
): string[] {
	const first = Math.floor(now / MS_PER_DAY) - daysOffset - 1;
	const wanted = new Set(
		Array.from({ length: days + 2 }, (_, day) => isoDateOf(first + day).slice(5)),
	);
	// In a year without it, it is one of its neighbours.
	if (wanted.has('02-28') || wanted.has('03-01')) wanted.add('02-29');
	return [...wanted];
}

function nobody(context: IPollFunctions, source: BirthdaySettings['source']): NodeOperationError {
	if (source.kind !== 'ledger') {
		return new NodeOperationError(context.getNode(), 'Nobody on the list has a birthday', {
			description: 'Add a column “birthday” to it, such as 1990-12-31 or 31.12.',
		});
	}
	const { list, tag, ...others } = source.filter;
	const where =
		Object.keys(others).length > 0
			? 'who meets all of “Conditions”'
			: list !== undefined
				? `on the list ${quoted(list)}`
				: tag !== undefined
					? `with the tag ${quoted(tag)}`
					: 'in the SMS Ledger';
	return new NodeOperationError(context.getNode(), `Nobody ${where} has a birthday`, {
		description:
			'“Save to List” of Import Phone List keeps people with their birthdays; “Create or Update” of SMS Ledger (resource “Contact”) keeps one at a time.',
	});
}
