import type { IExecuteFunctions } from 'n8n-workflow';
import type { HoursMode } from '../../lib/compliance';
import { parameterReader } from '../shared/parameterReader';
import type { FieldResult } from './fieldFailure';
import { readHours, type HoursInForce, type WrittenHours } from './hoursSettings';
import { optionReader, type Read } from './optionReader';
import type { Options } from './options';

/**
 * Reads everything that is about hours, and puts it into force once for what is written alike.
 *
 * @param today `YYYY-MM-DD`, the date of custom rules that have no source
 */
export function hoursReader(
	context: IExecuteFunctions,
	today: string,
): Read<FieldResult<HoursInForce>> {
	const read = <Value>(name: string, fallback: Value): Read<Value> =>
		parameterReader<Value>(context, name, fallback);
	const option = optionReader<Options>(context);
	const mode = read<HoursMode>('hours', 'countryRules');
	const days = read<readonly number[]>('ownDays', []);
	const from = read<unknown>('ownFrom', '');
	const to = read<unknown>('ownTo', '');
	const confirmed = read<unknown>('ownWindowConfirmed', false);
	const closedDates = option('closedDates', '');
	const exemptions = option('applyConsentExemptions', false);
	const namesTexts = option('onlyStatutesThatNameTexts', false);
	const customRules = option('customRules', '');
	const inForce = new Map<string, FieldResult<HoursInForce>>();

	return (itemIndex) => {
		const written: WrittenHours = {
			mode: mode(itemIndex),
			ownDays: days(itemIndex).map(Number),
			ownFrom: String(from(itemIndex)),
			ownTo: String(to(itemIndex)),
			ownWindowConfirmed: confirmed(itemIndex) === true,
			closedDates: closedDates(itemIndex),
			applyConsentExemptions: exemptions(itemIndex),
			onlyStatutesThatNameTexts: namesTexts(itemIndex),
			customRules: customRules(itemIndex),
		};
		const key = JSON.stringify(written);
		const before = inForce.get(key);
		if (before) return before;
		const hours = readHours(written, today);
		inForce.set(key, hours);
		return hours;
	};
}
