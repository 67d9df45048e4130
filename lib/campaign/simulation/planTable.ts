import type { Zone } from '../../calendar';
import { costOf, type PriceList } from '../prices';
import type { SimulatedPerson } from './person';
import { zoneOf } from './zoneOf';

const MS_PER_HOUR = 3_600_000;

/** Messages of one hour, in one country and from one sender. Instants are epoch milliseconds. */
export interface PlanRow {
	/** When the first of them leaves, and the last. */
	readonly first: number;
	readonly last: number;
	/** The beginning of the hour by the workflow's clock, as that clock shows it (ms of a clock in UTC). */
	readonly hour: number;
	/** The same by the people's own clocks. */
	readonly localHour: number;
	/** ISO 3166-1 alpha-2; empty where the number does not tell. */
	readonly country: string;
	/** Empty for the gateway's own. */
	readonly sender: string;
	readonly people: number;
	/** Where the items of these people stand in the input. */
	readonly places: readonly number[];
	readonly segments: number;
	readonly credits: number;
	/** In the currency of the prices; absent where there is none for the country. */
	readonly money: number | undefined;
}

type Row = { -readonly [Key in keyof PlanRow]: PlanRow[Key] } & { readonly places: number[] };

/** Who leaves, counted by hour, country and sender. */
export class PlanTable {
	readonly #rows = new Map<string, Row>();
	readonly #zone: Zone;
	readonly #prices: PriceList | undefined;

	/** @param zoneName the workflow's; UTC where there is no such zone */
	constructor(zoneName: string, prices?: PriceList) {
		this.#zone = zoneOf(zoneName);
		this.#prices = prices;
	}

	/** @param at when it leaves, in epoch milliseconds */
	add({ job, candidate }: SimulatedPerson, at: number): void {
		const { country = '', entry, message, place } = job;
		const hour = hourOn(this.#zone, at);
		const localHour = hourOn(zoneOf(ownZone(candidate)), at);
		const { segments, credits } = entry;
		const money = this.#prices && costOf(this.#prices, { country, segments, credits });
		const key = `${hour} ${localHour} ${country} ${message.sender}`;
		const row = this.#rows.get(key);
		if (!row) {
			const { sender } = message;
			const about = { hour, localHour, country, sender, segments, credits, money };
			this.#rows.set(key, { first: at, last: at, people: 1, places: [place], ...about });
			return;
		}
		row.first = Math.min(row.first, at);
		row.last = Math.max(row.last, at);
		row.people += 1;
		row.places.push(place);
		row.segments += segments;
		row.credits += credits;
		if (row.money !== undefined && money !== undefined) row.money += money;
	}

	/** In the order in which they leave; credits and money without what adding up fractions leaves behind. */
	rows(): PlanRow[] {
		return [...this.#rows.values()]
			.map((row) => ({
				...row,
				credits: rounded(row.credits),
				money: row.money && roundedMoney(row.money),
			}))
			.sort(
				(one, other) =>
					one.hour - other.hour ||
					one.first - other.first ||
					one.country.localeCompare(other.country) ||
					one.localHour - other.localHour ||
					one.sender.localeCompare(other.sender),
			);
	}
}

/** Credits have three decimals at most. */
export const rounded = (credits: number): number => Math.round(credits * 1000) / 1000;

/** To the hundredth of a cent, as prices are. */
export const roundedMoney = (amount: number): number => Math.round(amount * 1e4) / 1e4;

/** The first zone in which the person may be, as the check has found it. */
const ownZone = ({ check, recipient }: SimulatedPerson['candidate']): string =>
	check?.timeZones[0] ?? recipient?.phone.timeZones[0] ?? 'UTC';

/** What a clock on a wall shows at the last full hour, as ms of a clock in UTC. */
const hourOn = (zone: Zone, at: number): number =>
	Math.floor((at + zone.spanAt(at).offset) / MS_PER_HOUR) * MS_PER_HOUR;
