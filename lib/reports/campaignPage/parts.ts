import { barList, type Column, type Content, details, section, type Fact } from '../../pages';
import { count, figure } from '../../words';
import type { CampaignStory, Part, Variant } from '../campaign';
import { money, percent } from '../words';
import { deliveryBar, rateBar, rateCell } from './cells';
import { cellsOf, COLUMNS, senderName } from './places';

/** What differs between the messages: senders, steps and wordings; each only where there are several. */
export function parts(story: CampaignStory): Content {
	const { senders, steps, variants, texts, totals } = story;
	return [
		several(story, 'Senders', senders, ({ name }) => senderName(name)),
		several(story, 'Steps', steps, ({ name }) => (name === '' ? 'Without a step' : name)),
		variants.length > 1 ? wordings(story) : undefined,
		variants.length > 1 || texts < 2
			? undefined
			: section({
					title: 'Texts',
					lead: `${count(texts, 'different text')} were sent${texts * 2 > totals.messages ? ', nearly each person’s own' : ''}: too many to compare. Give variants a step each in Compose SMS, and they are told apart here; every text is in the CSV file.`,
					body: undefined,
				}),
	];
}

function columnsOf(label: string, clicks: boolean): Column[] {
	return [
		{ label },
		...COLUMNS,
		...(clicks ? [{ label: 'Clicked', kind: 'number' as const }] : []),
	];
}

function several(
	{ people }: CampaignStory,
	title: string,
	all: readonly Part[],
	nameOf: (part: Part) => string,
): Content {
	if (all.length < 2) return undefined;
	const clicks = people.links > 0;
	return section({
		title,
		body: barList({
			caption: title,
			columns: columnsOf(title.slice(0, -1), clicks),
			rows: all.slice(0, 20).map((part) => ({
				label: nameOf(part),
				bar: deliveryBar(part.delivery),
				cells: [...cellsOf(part), ...(clicks ? [rateCell(part.clicks, '–')] : [])],
			})),
		}),
	});
}

function wordings({ variants, people }: CampaignStory): Content {
	const clicks = people.links > 0;
	return section({
		title: 'Texts',
		lead: `${count(variants.length, 'different text')} ${variants.length === 1 ? 'was' : 'were'} sent.${clicks ? bestOf(variants) : ''}`,
		body: barList({
			caption: 'Texts',
			columns: columnsOf('Text', clicks),
			rows: variants.map((variant) => ({
				label: textOf(variant),
				bar: clicks ? rateBar(variant.clicks) : deliveryBar(variant.delivery),
				cells: [
					...cellsOf({ ...variant, open: variant.sent - variant.delivered - variant.undelivered }),
					...(clicks ? [rateCell(variant.clicks, '–')] : []),
				],
			})),
		}),
		note: clicks ? 'The bar is the share of messages of which a link was opened.' : undefined,
	});
}

const textOf = ({ step, text }: Variant): string =>
	`${step === '' ? '' : `${step}: `}${text ?? 'a text of which only the hash is kept'}`;

/** Says that one is better only where the intervals leave no doubt. */
function bestOf(variants: readonly Variant[]): string {
	const [best, next] = variants
		.filter(({ clicks }) => clicks !== undefined)
		.toSorted((a, b) => (b.clicks?.share ?? 0) - (a.clicks?.share ?? 0));
	if (!best?.clicks || !next?.clicks) return '';
	return best.clicks.low > next.clicks.high
		? ` The first in clicks leads surely, with ${percent(best.clicks.share)} before ${percent(next.clicks.share)}.`
		: ' None of them leads surely in clicks.';
}

/** What it cost, estimated and charged. */
export function costs({ totals, reserved, budget }: CampaignStory): Content {
	const paid = Object.entries(totals.money).sort(([a], [b]) => (a < b ? -1 : 1));
	const entries: Fact[] = [
		{
			label: 'Credits estimated',
			value: figure(totals.estimated),
			note: 'for what was sent, before it left',
		},
		{ label: 'Credits charged', value: figure(totals.charged) },
		...(reserved > 0
			? [
					{
						label: 'Credits set aside',
						value: figure(reserved),
						note: 'for what is under way or in doubt',
					},
				]
			: []),
		...(budget === undefined
			? []
			: [{ label: 'Limit of the campaign', value: count(budget, 'credit') }]),
		{ label: 'Segments sent', value: figure(totals.segments) },
		...paid.map(([currency, amount]) => ({
			label: `Price in ${currency}`,
			value: money(amount, currency),
			// Of several nobody knows which message was paid in which.
			...(totals.delivered > 0 &&
				paid.length === 1 && {
					note: `${money(amount / totals.delivered, currency)} for each delivered message`,
				}),
		})),
	];
	return section({ title: 'Cost', body: details(entries) });
}
