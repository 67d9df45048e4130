import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { findZone, localTime, MS_PER_DAY, weekdayOf } from '../../../lib/calendar';
import type { Plan, PlanRow } from '../../../lib/campaign';
import { countryName } from '../../../lib/phone/countries';
import { weekdayName } from '../../../lib/words';

/** The table of a plan as items, one for each hour, country and sender: flat, as a sheet takes them. */
export function tableOf(rows: readonly PlanRow[], plan: Plan): INodeExecutionData[] {
	const zone = findZone(plan.zone);
	const iso = (at: number) =>
		zone.ok ? localTime(zone.value, at).iso : new Date(at).toISOString();
	return rows.map((row): INodeExecutionData => {
		const { country, sender, people, segments, credits, money, places } = row;
		const json: IDataObject = {
			at: iso(row.first),
			until: iso(row.last),
			...clock('', row.hour),
			...clock('local', row.localHour),
			country,
			countryName: country === '' ? 'Not known' : countryName(country),
			sender,
			people,
			segments,
			credits,
			...(plan.money && { price: money ?? null, currency: plan.money.currency }),
		};
		return { json, pairedItem: places.map((item) => ({ item })) };
	});
}

/** `day`, `weekday` and `hour` of a clock. */
function clock(whose: '' | 'local', hour: number): IDataObject {
	const iso = new Date(hour).toISOString();
	const values = {
		day: iso.slice(0, 10),
		weekday: weekdayName(weekdayOf(Math.floor(hour / MS_PER_DAY))),
		hour: iso.slice(11, 16),
	};
	if (whose === '') return values;
	return { localDay: values.day, localWeekday: values.weekday, localHour: values.hour };
}
