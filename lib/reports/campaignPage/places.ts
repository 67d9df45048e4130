import { countryName } from '../../phone/countries';
import { barList, type Content, section, table } from '../../pages';
import { count, figure } from '../../words';
import type { CampaignStory, Part, Route } from '../campaign';
import { duration } from '../words';
import { deliveryBar, rateCell } from './cells';

/** Rows that fit on a page that somebody reads; what is left out is said, and in the CSV file. */
const MOST = 25;

export const nameOfCountry = (code: string): string =>
	code === '' ? 'Not known' : code === '001' ? 'Worldwide numbers' : countryName(code);

/** Where it went. */
export function places({ countries, people, delivery }: CampaignStory): Content {
	const sent = countries.filter((part) => part.sent > 0);
	if (sent.length === 0) return undefined;
	const clicks = people.links > 0;
	return section({
		title: 'Countries',
		lead: delivery
			? 'The bar is the share of receipts that say delivered; the thin line and the small figures show between what the true share lies.'
			: 'No reports were read yet, so that no share is known.',
		body: barList({
			caption: 'Countries',
			columns: [
				{ label: 'Country, by the number' },
				...COLUMNS,
				...(clicks ? [{ label: 'Clicked', kind: 'number' as const }] : []),
			],
			rows: sent.slice(0, MOST).map((part) => ({
				label: nameOfCountry(part.name),
				bar: deliveryBar(part.delivery),
				cells: [...cellsOf(part), ...(clicks ? [rateCell(part.clicks, '–')] : [])],
			})),
		}),
		note:
			sent.length > MOST
				? `${count(sent.length - MOST, 'more country is', 'more countries are')} in the CSV file.`
				: undefined,
	});
}

/** Beside `cellsOf`. */
export const COLUMNS = [
	{ label: 'Sent', kind: 'number' as const },
	{ label: 'Delivered', kind: 'number' as const },
	{ label: 'Open', kind: 'number' as const },
];

/** Sent, rate with its interval, and open receipts. */
export const cellsOf = (part: Pick<Part, 'sent' | 'delivery' | 'open'>): Content[] => [
	figure(part.sent),
	rateCell(part.delivery),
	figure(part.open),
];

/** Which ways are slow or fail: each sender in each country. */
export function ways({ routes, failing, slow }: CampaignStory): Content {
	const sent = routes.filter((route) => route.sent > 0);
	if (sent.length < 2) return undefined;
	const told = [...new Set([...failing, ...slow, ...sent])].slice(0, 15);
	return section({
		title: 'Senders and countries',
		lead:
			failing.length + slow.length === 0
				? 'No sender does surely worse in one country than in the others.'
				: `${count(failing.length, 'route delivers', 'routes deliver')} surely worse than the rest, ${count(slow.length, 'is', 'are')} far slower; they stand first.`,
		body: table({
			caption: 'Each sender in each country',
			quiet: true,
			columns: [
				{ label: 'Sender' },
				{ label: 'Country' },
				...COLUMNS,
				{ label: 'Half within', kind: 'number' },
				{ label: 'Nine of ten', kind: 'number' },
				{ label: '' },
			],
			rows: told.map((route) => [
				senderName(route.sender),
				nameOfCountry(route.country),
				...cellsOf(route),
				route.delays ? duration(route.delays.medianSeconds) : '–',
				route.delays ? duration(route.delays.slowSeconds) : '–',
				verdictOf(route, failing, slow),
			]),
		}),
		note:
			sent.length > told.length
				? `The ${figure(told.length)} that matter most of ${figure(sent.length)}.`
				: undefined,
	});
}

export const senderName = (sender: string): string =>
	sender === '' ? 'The gateway’s own' : sender;

const verdictOf = (route: Route, failing: readonly Route[], slow: readonly Route[]): string =>
	[failing.includes(route) ? 'delivers worse' : '', slow.includes(route) ? 'slow' : '']
		.filter((word) => word !== '')
		.join(', ');
