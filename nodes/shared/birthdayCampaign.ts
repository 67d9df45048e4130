import type { IDataObject } from 'n8n-workflow';
import { findZone, localTime } from '../../lib/calendar';
import { fieldAt } from '../../lib/text';

/**
 * Names the campaign of a birthday greeting, so that a number gets one a year: the year that Birthday Trigger
 * says; without it, this year by the workflow's clock.
 *
 * @param timeZone the workflow's, an IANA name
 * @param now epoch milliseconds
 */
export function birthdayCampaigns(
	timeZone: string,
	now: number,
): (recipient: IDataObject) => string {
	const zone = findZone(timeZone);
	const date = zone.ok ? localTime(zone.value, now).date : new Date(now).toISOString();
	const thisYear = date.slice(0, 4);
	return (recipient) => {
		const year = fieldAt(recipient, 'birthday.year');
		return `birthday-${typeof year === 'number' ? year : thisYear}`;
	};
}
