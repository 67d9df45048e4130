import type { HoursRule, Source } from './country';
import { EVERY_DAY } from './days';

/** For countries where no binding hours for texts were found: the usual vendor default. */
export const daytimeByPractice: HoursRule = {
	windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
	basis: 'practice',
	source: {
		citation: 'no binding SMS hours found; the default quiet hours of Vero',
		url: 'https://help.getvero.com/vero-2/channels/sms/sms-quiet-hours-compliance.md',
		seen: 'read',
		checkedOn: '2026-11-23',
	},
};

/** For countries where a vendor's longer evening is usual and no binding hours were found. */
export const daytimeAndEveningByPractice: HoursRule = {
	windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
	basis: 'practice',
	source: {
		citation: 'no binding SMS hours found; the default quiet hours of Klaviyo',
		url: 'https://help.klaviyo.com/hc/en-us/articles/4408737146651',
		seen: 'read',
		checkedOn: '2026-11-23',
	},
};

/** What becomes of a name as sender, where a provider's table is all that was found. */
export const providerTables: Source = {
	citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-supported-regions-countries.html',
	seen: 'read',
	checkedOn: '2026-11-23',
};
