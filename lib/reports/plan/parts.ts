import { barList, type Content, html, section } from '../../pages';
import { count, figure } from '../../words';
import { nameOfCountry, senderName } from '../campaignPage/places';
import { percent } from '../words';
import { figureCells, figureColumns } from './figures';
import type { PlannedPart, PlanStory } from './planStory';

/** Rows that fit on a page that somebody reads. */
const MOST = 40;

/** Where it goes. */
export const countries = (story: PlanStory): Content =>
	parts(story, 'Countries', 'Country, by the number', story.plan.byCountry, nameOfCountry);

/** From whom it goes. */
export const senders = (story: PlanStory): Content =>
	parts(story, 'Senders', 'Sender', story.plan.bySender, senderName);

function parts(
	{ plan }: PlanStory,
	title: string,
	label: string,
	all: readonly PlannedPart[],
	nameOf: (name: string) => string,
): Content {
	if (all.length === 0) return undefined;
	const most = Math.max(...all.map(({ people }) => people));
	return section({
		title,
		body: barList({
			caption: title,
			columns: [{ label }, ...figureColumns(plan)],
			rows: all.slice(0, MOST).map((part) => ({
				label: nameOf(part.name),
				bar: { share: part.people / most },
				cells: figureCells(part, plan),
			})),
		}),
		note:
			all.length > MOST
				? `The ${figure(MOST)} with the most people of ${figure(all.length)}; the table has all.`
				: undefined,
	});
}

/** Who does not go, and why. */
export function staying({ plan }: PlanStory): Content {
	const { notSent, beyond, alreadySent, recipients, days } = plan;
	const all = [
		...notSent.map(({ words, people }) => ({ label: words, people })),
		...(alreadySent > 0
			? [{ label: 'had it from an earlier run, or wait for it already', people: alreadySent }]
			: []),
		...(beyond > 0 ? [{ label: `go only after ${count(days, 'day')}`, people: beyond }] : []),
	];
	if (all.length === 0) return undefined;
	const most = Math.max(...all.map(({ people }) => people));
	const sum = all.reduce((total, { people }) => total + people, 0);
	return section({
		title: 'Who does not go, and why',
		lead: `${figure(sum)} of ${figure(recipients)}.`,
		body: barList({
			caption: 'Reasons',
			columns: [
				{ label: 'Reason' },
				{ label: 'People', kind: 'number' },
				{ label: 'Of all', kind: 'number' },
			],
			rows: all.map(({ label, people }) => ({
				label,
				bar: { share: people / most },
				cells: [figure(people), percent(people / recipients)],
			})),
		}),
	});
}

/** What must be so for the plan to come true. */
export const assumed = ({ plan }: PlanStory): Content =>
	section({
		title: 'What is taken for granted',
		body: html`<ul>
			${plan.assumed.map((sentence) => html`<li>${sentence}</li>`)}
		</ul>`,
	});
