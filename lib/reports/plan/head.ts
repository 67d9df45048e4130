import { type Content, type Fact, facts, heading } from '../../pages';
import { count, dayAndMonth, figure, longDate } from '../../words';
import { reportClock } from '../clock';
import { money } from '../words';
import type { PlannedFigures, PlanStory } from './planStory';

/** What it comes to in a sentence, and the four figures that are asked for first. */
export function head({ title, plan, madeAt }: PlanStory): Content {
	const { zone, days, from } = plan;
	return [
		heading({
			kicker: 'Sending plan',
			title: title === '' ? `The next ${count(days, 'day')}` : title,
			lead: plan.sentence,
			note: `${count(days, 'day')} from ${longDate(from.slice(0, 10))}, ${clockIn(from)}. Times are those of ${zone} where nothing else is said. Made ${reportClock(zone).moment(madeAt)}. Nothing was sent.`,
		}),
		facts([going(plan), span(plan), cost(plan), staying(plan)]),
	];
}

const going = ({ people, recipients }: PlanStory['plan']): Fact => ({
	label: 'Go',
	value: figure(people),
	note: `of ${count(recipients, 'message')} that came`,
	tone: people > 0 ? 'good' : 'watch',
});

function span({ first, last, days }: PlanStory['plan']): Fact {
	if (first === null || last === null) {
		return { label: 'From', value: '–', note: `nobody in ${count(days, 'day')}` };
	}
	const isOneDay = first.slice(0, 10) === last.slice(0, 10);
	const end = isOneDay ? clockIn(last) : momentIn(last);
	return {
		label: 'First',
		value: clockIn(first),
		note: `on ${dayAndMonth(first.slice(0, 10))}; the last ${isOneDay ? 'at ' : ''}${end}`,
	};
}

const clockIn = (iso: string): string => iso.slice(11, 16);

const momentIn = (iso: string): string => `${dayAndMonth(iso.slice(0, 10))}, ${clockIn(iso)}`;

function cost(plan: PlanStory['plan']): Fact {
	const credits = count(plan.credits, 'credit');
	if (!plan.money) return { label: 'Cost', value: figure(plan.credits), note: 'credits' };
	return {
		label: 'Cost',
		value: money(plan.money.amount, plan.money.currency),
		note: [credits, ...unpriced(plan.money)].join('; '),
	};
}

/** “12 texts without a price”; nothing where all have one. */
export const unpriced = (cost: NonNullable<PlannedFigures['money']>): string[] =>
	cost.unpriced === 0 ? [] : [`${count(cost.unpriced, 'text')} without a price`];

function staying({ notSent, beyond, alreadySent, days }: PlanStory['plan']): Fact {
	const never = notSent.reduce((sum, { people }) => sum + people, 0);
	const others = [
		...(beyond > 0 ? [`${figure(beyond)} after ${count(days, 'day')}`] : []),
		...(alreadySent > 0 ? [`${figure(alreadySent)} dealt with before`] : []),
	];
	return {
		label: 'Never go',
		value: figure(never),
		note: others.length === 0 ? 'the reasons are below' : `besides ${others.join(', ')}`,
	};
}
