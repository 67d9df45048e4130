import { type Column, type Content, html } from '../../pages';
import { figure } from '../../words';
import { money } from '../words';
import { unpriced } from './head';
import type { PlannedFigures, PlanStory } from './planStory';

/** People, credits, and money where there are prices. */
export const figureColumns = (plan: PlanStory['plan']): Column[] => [
	{ label: 'People', kind: 'number' },
	{ label: 'Credits', kind: 'number' },
	...(plan.money ? [{ label: 'Cost', kind: 'number' as const }] : []),
];

export const figureCells = (part: PlannedFigures, plan: PlanStory['plan']): Content[] => [
	figure(part.people),
	figure(part.credits),
	...(plan.money ? [costCell(part)] : []),
];

function costCell({ money: cost, people }: PlannedFigures): Content {
	if (!cost || cost.unpriced === people) return html`<span class="sub">no price</span>`;
	const [without] = unpriced(cost);
	const amount = money(cost.amount, cost.currency);
	return without === undefined ? amount : html`${amount}<span class="sub">${without}</span>`;
}
