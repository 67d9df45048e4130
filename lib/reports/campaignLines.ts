import type { CampaignLine } from '../ledger';
import { isErased } from '../message';
import type { CsvValue } from '../pages';
import { countryName } from '../phone/countries';
import { spoken } from '../words';
import type { ReportClock } from './clock';
import { failureWords } from './failureWords';

/** Every person's line: what a spreadsheet asks for, by the report's clock. */
export const lineColumns = ({ zone }: ReportClock): readonly string[] => [
	'Phone', 'Country', 'Step', 'Sender', 'Status', 'Why', 'Details', `Sent (${zone})`,
	`Delivered (${zone})`, 'Seconds to Phone', 'Segments', 'Credits Estimated', 'Credits Charged',
	'Price', 'Currency', 'Clicks', `First Click (${zone})`, 'Replies', `Said Stop (${zone})`, 'Text',
	'Gateway', 'Gateway Message ID', 'Message ID',
]; // prettier-ignore

/** What the states are called where no reason follows. */
const STATUS: Readonly<Partial<Record<CampaignLine['state'], string>>> = {
	accepted: 'sent, no receipt yet',
	unknown: 'in doubt',
	held: 'waiting',
	released: 'waiting',
	claimed: 'waiting',
	scheduled: 'scheduled at the gateway',
};

const HAS_REASON: ReadonlySet<CampaignLine['state']> = new Set([
	'undelivered',
	'refused',
	'cancelled',
	'unknown',
]);

/** The gateway was asked, and took none of it: it has no time at which it was sent. */
const NOT_TAKEN: ReadonlySet<CampaignLine['state']> = new Set(['refused', 'cancelled']);

/** One line, in the order of `lineColumns`. */
export function lineOf(line: CampaignLine, clock: ReportClock): readonly CsvValue[] {
	const { state, sentAt, deliveredAt, country } = line;
	const at = (instant: number | undefined) =>
		instant === undefined ? '' : clock.iso(instant).slice(0, 16).replace('T', ' ');
	return [
		isErased(line.e164) ? '(erased)' : line.e164,
		country === undefined ? '' : countryName(country),
		line.step,
		line.sender,
		STATUS[state] ?? spoken(state),
		HAS_REASON.has(state) ? failureWords(line) : '',
		line.detail,
		NOT_TAKEN.has(state) ? '' : at(sentAt),
		at(deliveredAt),
		sentAt === undefined || deliveredAt === undefined
			? ''
			: Math.max(0, Math.round((deliveredAt - sentAt) / 1000)),
		line.segments,
		line.credits,
		line.charged,
		line.price ?? '',
		line.currency ?? '',
		line.clicks,
		at(line.firstClickAt),
		line.replies,
		at(line.optedOutAt),
		line.text ?? '',
		line.gateway ?? '',
		line.gatewayMessageId ?? '',
		line.key,
	];
}
