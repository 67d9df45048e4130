import { type Content, facts, heading, type Html, section, steps, type Fact } from '../../pages';
import { count, figure } from '../../words';
import { type CampaignStory, MANY_OPT_OUTS } from '../campaign';
import { between, duration, money, percent } from '../words';

/** The name, what became of it in three sentences, and the four figures that are asked for first. */
export function head(story: CampaignStory): Content {
	const { name, clock, madeAt } = story;
	return [
		heading({
			kicker: 'Campaign report',
			title: name,
			lead: leadOf(story).join(' '),
			note: `All times are those of ${clock.zone}. Made ${clock.moment(madeAt)}. Messages that belong to no campaign are not in it.`,
		}),
		facts([delivered(story), clicked(story), stopped(story), cost(story)]),
	];
}

export function leadOf(story: CampaignStory): string[] {
	const { totals, people, countries, delays } = story;
	if (totals.sent === 0) {
		return [
			totals.refused + totals.cancelled + totals.inDoubt > 0
				? 'Nothing of this campaign is known to have been sent.'
				: 'Nothing of this campaign was sent yet.',
			...(totals.waiting > 0
				? [`${count(totals.waiting, 'message waits', 'messages wait')}.`]
				: []),
			...(totals.refused > 0 ? [`The gateway refused ${count(totals.refused, 'message')}.`] : []),
			...(totals.inDoubt > 0
				? [
						`Of ${count(totals.inDoubt, 'message')} nobody knows whether ${totals.inDoubt === 1 ? 'it was' : 'they were'} sent.`,
					]
				: []),
			...(totals.cancelled > 0
				? [`${count(totals.cancelled, 'message was', 'messages were')} cancelled.`]
				: []),
		];
	}
	const places = countries.filter(({ name, sent }) => name !== '' && sent > 0).length;
	return [
		`${count(totals.sent, 'message')} went to ${count(people.reached, 'person', 'people')}${places === 0 ? '' : ` in ${count(places, 'country', 'countries')}`} ${whenOf(story)}.`,
		receiptsOf(story),
		...(delays ? [`Half of the phones had it within ${duration(delays.medianSeconds)}.`] : []),
	];
}

function whenOf({ clock, firstSentAt = 0, lastSentAt = 0 }: CampaignStory): string {
	const [first, last] = [clock.moment(firstSentAt), clock.moment(lastSentAt)];
	if (first === last) return `on ${first}`;
	const [day, from] = first.split(', ');
	const [otherDay, to] = last.split(', ');
	return day === otherDay
		? `on ${day ?? ''} between ${from ?? ''} and ${to ?? ''}`
		: `between ${first} and ${last}`;
}

function receiptsOf({ delivery, totals }: CampaignStory): string {
	if (!delivery) return 'No reports were read yet, so that nobody knows what arrived.';
	const open =
		totals.open === 0
			? 'every receipt is in'
			: `${count(totals.open, 'receipt is', 'receipts are')} still open`;
	return `${percent(delivery.share)} of ${count(delivery.of, 'receipt')} say delivered; ${open}.`;
}

function delivered({ delivery, totals }: CampaignStory): Fact {
	if (!delivery) {
		return { label: 'Delivered', value: '–', note: 'no receipts read yet', tone: 'watch' };
	}
	const open = totals.open === 0 ? '' : `, ${figure(totals.open)} open`;
	return {
		label: 'Delivered',
		value: percent(delivery.share),
		note: `of ${count(delivery.of, 'receipt')} (${between(delivery)})${open}`,
		tone: delivery.share >= 0.9 ? 'good' : delivery.share >= 0.8 ? 'watch' : 'bad',
	};
}

function clicked({ clickRate, people }: CampaignStory): Fact {
	if (people.links === 0) return { label: 'Clicked', value: '–', note: 'no tracked links' };
	if (!clickRate) return { label: 'Clicked', value: '–', note: 'nothing was sent yet' };
	return {
		label: 'Clicked',
		value: percent(clickRate.share),
		note: `${count(people.clickers, 'person', 'people')}, ${count(people.clicks, 'click')} (${between(clickRate)})`,
	};
}

function stopped({ optOutRate, optedOut }: CampaignStory): Fact {
	if (!optOutRate)
		return { label: 'Said stop', value: figure(optedOut), note: 'nothing was sent yet' };
	return {
		label: 'Said stop',
		value: percent(optOutRate.share),
		note: `${count(optedOut, 'person', 'people')} (${between(optOutRate)})`,
		...(optOutRate.low >= MANY_OPT_OUTS && { tone: 'bad' }),
	};
}

function cost({ totals }: CampaignStory): Fact {
	const paid = Object.entries(totals.money).map(([currency, amount]) => money(amount, currency));
	const [first, ...others] = paid;
	const credits = count(totals.charged, 'credit', 'credits', 2);
	return first === undefined
		? { label: 'Cost', value: figure(totals.charged, 2), note: 'credits charged' }
		: {
				label: 'Cost',
				value: first,
				note: [...others.map((other) => `and ${other}`), credits].join(', '),
			};
}

/** What to do next, the most pressing first. */
export const nextSteps = ({ advice }: CampaignStory): Html =>
	section({
		title: 'What to do next',
		body: steps(
			advice.map(({ tone, finding, action }) => ({
				tone,
				title: `${finding}:`,
				body: `${action}.`,
			})),
		),
	});
