/*
 * A program that tells what becomes, on a machine of the zone in TZ, of days as a database driver gives them:
 * Dates at midnight of the process. Jest cannot change the zone of its own process.
 *
 * Arguments: JSON of a list of days (`YYYY-MM-DD`), and the zone of the workflow.
 */
import { parseBirthday } from '../../lib/calendar';
import { importContacts } from '../../lib/contacts';
import { dateValue } from '../../lib/shared';
import { localeFormat, plainFormat } from '../../lib/text';

const [days = '[]', workflowZone = 'UTC'] = process.argv.slice(2);

const read = (day: string) => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const midnight = new Date(year, month - 1, date);
	const moment = new Date(year, month - 1, date, 15, 30);
	const item = {
		phone: '+33612345678',
		birthday: midnight,
		consent: 'yes',
		consent_date: midnight,
	};
	const [person] = importContacts([{ row: 1, fields: item }], {
		mobileOnly: false,
		duplicates: 'keepFirst',
	}).valid;
	const written = parseBirthday(midnight.toJSON(), { dayFirst: true });
	const inFrench = localeFormat('fr', workflowZone);
	return {
		kind: dateValue(midnight)?.kind,
		birthday: person?.contact.birthday,
		consentAt: person?.contact.consent?.at,
		asText: written.ok ? written.value : written.failure.code,
		plain: plainFormat(midnight),
		french: inFrench.ok ? inFrench.value(midnight) : '',
		momentKind: dateValue(moment)?.kind,
	};
};

const list: unknown = JSON.parse(days);
if (Array.isArray(list)) console.log(JSON.stringify(list.map((day) => read(String(day)))));
