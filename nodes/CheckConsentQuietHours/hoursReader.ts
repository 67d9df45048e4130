import type { Form, Read } from '../shared/parameters';
import { hours, ownDays, ownFrom, ownTo, ownWindowConfirmed } from './fields/hours';
import { options } from './fields/options';
import { type HoursInForce, type OwnWindow, readHours, type WrittenHours } from './hoursSettings';

const { members } = options;

/**
 * Reads everything that is about hours, and puts it into force once for what is written alike.
 *
 * @param today `YYYY-MM-DD`, the date of custom rules that have no source
 */
export function hoursReader({ read, option, sure }: Form, today: string): Read<HoursInForce> {
	const mode = read(hours);
	const days = read(ownDays);
	const from = read(ownFrom);
	const to = read(ownTo);
	const confirmed = read(ownWindowConfirmed);
	const closedDates = option(members.closedDates);
	const exemptions = option(members.applyConsentExemptions);
	const namesTexts = option(members.onlyStatutesThatNameTexts);
	const customRules = option(members.customRules);
	const smallTerritories = option(members.countSmallTerritories);
	const inForce = new Map<string, ReturnType<typeof readHours>>();

	const own = (itemIndex: number): OwnWindow => ({
		days: days(itemIndex),
		from: from(itemIndex),
		to: to(itemIndex),
		confirmed: confirmed(itemIndex),
	});

	return (itemIndex) => {
		const chosen = mode(itemIndex);
		const hasOwn = chosen === 'ownWindowOnly' || chosen === 'countryRulesAndOwnWindow';
		const written: WrittenHours = {
			mode: chosen,
			...(hasOwn && { own: own(itemIndex) }),
			closedDates: closedDates(itemIndex),
			applyConsentExemptions: exemptions(itemIndex),
			onlyStatutesThatNameTexts: namesTexts(itemIndex),
			customRules: customRules(itemIndex),
			countsSmallTerritories: smallTerritories(itemIndex),
		};
		const key = JSON.stringify(written);
		const found = inForce.get(key) ?? readHours(written, today);
		inForce.set(key, found);
		return sure(found, itemIndex);
	};
}
