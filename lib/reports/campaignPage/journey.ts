import { type Content, curve, funnel, type FunnelStep, section, table } from '../../pages';
import { count, figure } from '../../words';
import { arrivedWithin, type CampaignStory, type Delays } from '../campaign';
import { duration, percent } from '../words';

/** From the list to the click. */
export function journey(story: CampaignStory): Content {
	const { totals, people, delivery, replies } = story;
	const entries: FunnelStep[] = [
		{
			label: 'Messages in the campaign',
			count: totals.messages,
			value: figure(totals.messages),
			note: count(people.recipients, 'recipient'),
		},
		{ label: 'Sent', count: totals.sent, value: figure(totals.sent), note: leftOut(story) },
		...(delivery
			? [
					{
						label: 'Delivered, by receipt',
						count: totals.delivered,
						value: figure(totals.delivered),
						note: `${of(totals.delivered, totals.sent, 'of what was sent')}${totals.open > 0 ? `; ${figure(totals.open)} open` : ''}`,
					},
				]
			: []),
		...(people.links > 0
			? [
					{
						label: 'Clicked',
						count: totals.clicked,
						value: figure(totals.clicked),
						note: `${of(totals.clicked, totals.sent, 'of what was sent')}; ${count(people.clickers, 'person', 'people')}`,
					},
				]
			: []),
	];
	const answers = [
		replies === 0
			? 'Nobody wrote back'
			: `${count(people.repliers, 'person', 'people')} wrote back (${count(replies, 'text')})`,
		`${count(story.optedOut, 'person', 'people')} said stop`,
	];
	return section({
		title: 'From the list to the click',
		body: funnel('From the list to the click', ['Step', 'Messages', ''], entries),
		note: `${answers.join('; ')}.${delivery ? '' : ' Delivered is not shown: no reports were read yet.'}${people.links > 0 ? '' : ' Clicks are not shown: the campaign has no tracked links.'}${erasedSince(people)}`,
	});
}

/** Who is forgotten cannot be counted; a rate that is too low for that must say so. */
const erasedSince = ({ erased }: CampaignStory['people']): string =>
	erased === 0
		? ''
		: ` ${count(erased, 'person was', 'people were')} erased since: their messages are counted, their clicks, replies and opt-outs are gone.`;

function leftOut({ totals }: CampaignStory): string {
	const parts = [
		part(totals.waiting, 'waiting'),
		part(totals.refused, 'refused'),
		part(totals.inDoubt, 'in doubt'),
		part(totals.cancelled, 'cancelled'),
	].flat();
	return parts.length === 0 ? 'all of them' : `besides ${parts.join(', ')}`;
}

const part = (number: number, what: string): string[] =>
	number === 0 ? [] : [`${figure(number)} ${what}`];

const of = (number: number, all: number, what: string): string =>
	all === 0 ? '' : `${percent(number / all)} ${what}`;

/** From a second to two days; evenly wide for each of them, since phones answer in seconds or in hours. */
const MARKS = [
	[1, '1 s'], [5, '5 s'], [15, '15 s'], [60, '1 min'], [300, '5 min'], [1800, '30 min'],
	[7200, '2 h'], [43_200, '12 h'], [172_800, '2 days'],
] as const; // prettier-ignore

/** How fast it arrived: the share of deliveries by the time since sending. */
export function arrival({ delays }: CampaignStory): Content {
	if (!delays) return undefined;
	const end = MARKS.findIndex(([seconds]) => seconds >= lastOf(delays));
	const marks = MARKS.slice(0, Math.max(end < 0 ? MARKS.length : end + 1, 4));
	const reach = marks.at(-1)?.[0] ?? 1;
	const place = (seconds: number): number => Math.log(Math.max(seconds, 1)) / Math.log(reach);
	return section({
		title: 'How fast it arrived',
		lead: `Half within ${duration(delays.medianSeconds)}, nine of ten within ${duration(delays.slowSeconds)}, by the clock of the gateway.`,
		body: [
			curve({
				caption: `Share of ${count(delays.known, 'delivery', 'deliveries')} by the time since sending; the scale of time is logarithmic.`,
				points: delays.curve.map(({ seconds, share }) => ({ x: place(seconds), y: share })),
				marks: marks.map(([seconds, label]) => ({ x: place(seconds), label })),
				levels: [0.25, 0.5, 0.75, 1].map((y) => ({ y, label: percent(y) })),
			}),
			table({
				caption: 'Share delivered by time since sending',
				quiet: true,
				columns: [
					{ label: 'Within' },
					...marks.map(([, label]) => ({ label, kind: 'number' as const })),
				],
				rows: [['Delivered', ...marks.map(([seconds]) => percent(arrivedWithin(delays, seconds)))]],
			}),
		],
	});
}

const lastOf = ({ curve: points }: Delays): number => points.at(-1)?.seconds ?? 0;
