import type { CampaignFigures, DelayGroup, MessageGroup } from '../../ledger';
import { delaysOf, type Delays } from './delays';
import { type Part, partOf } from './breakdown';

/** What goes from one sender to one country. */
export interface Route extends Part {
	readonly sender: string;
	readonly country: string;
	readonly delays: Delays | undefined;
}

/** Receipts below which a rate says nothing about a route. */
const ENOUGH = 20;

/** Every route, the largest first. */
export function routesOf({ groups, delays }: Pick<CampaignFigures, 'groups' | 'delays'>): Route[] {
	const times = Map.groupBy(delays, nameOf);
	return [...Map.groupBy(groups, nameOf)]
		.map(([name, some]) => ({
			...partOf(name, some),
			sender: some[0]?.sender ?? '',
			country: some[0]?.country ?? '',
			delays: delaysOf(times.get(name) ?? []),
		}))
		.sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}

const nameOf = ({
	sender,
	country,
}: Pick<MessageGroup | DelayGroup, 'sender' | 'country'>): string =>
	JSON.stringify([sender, country]);

/**
 * Routes that deliver worse than the others, surely: their best possible rate is below what the rest of the
 * campaign delivers. The worst first.
 */
export function failingRoutes(routes: readonly Route[]): Route[] {
	return routes
		.filter((route) => {
			const { delivery } = route;
			if (!delivery || delivery.of < ENOUGH) return false;
			const rest = routes.filter((other) => other !== route);
			const reported = sum(rest.map((other) => other.delivery?.of ?? 0));
			const delivered = sum(rest.map((other) => other.delivery?.count ?? 0));
			// Alone it is measured by what operators take for poor.
			const usual = reported >= ENOUGH ? delivered / reported : POOR;
			return delivery.high < Math.min(usual, GOOD);
		})
		.sort((a, b) => (a.delivery?.share ?? 0) - (b.delivery?.share ?? 0));
}

/** Above this nobody need act, however well the rest does; below the other even the only route is poor. */
const GOOD = 0.9;
const POOR = 0.85;

/** Routes that take far longer than the median of the whole, and longer than a minute; the slowest first. */
export function slowRoutes(routes: readonly Route[], whole: Delays | undefined): Route[] {
	if (!whole) return [];
	return routes
		.filter(
			({ delays }) =>
				delays &&
				delays.known >= ENOUGH &&
				delays.medianSeconds >= Math.max(60, 4 * whole.medianSeconds),
		)
		.sort((a, b) => (b.delays?.medianSeconds ?? 0) - (a.delays?.medianSeconds ?? 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
