import type { Country, Source } from './country';
import { byCaution } from './default';

const TWILIO: Source = {
	citation: 'Twilio, SMS guidelines of Ethiopia: names are registered, promotional texts forbidden',
	url: 'https://www.twilio.com/en/guidelines/et/sms',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const ET: Country = {
	id: 'ET',
	name: 'Ethiopia',
	sender: {
		names: 'registered',
		basis: 'code',
		source: TWILIO,
		note: 'Registration takes some ten days.',
	},
	rules: [
		byCaution('No hours of Ethiopia were found', {
			promotion: { carried: 'never', basis: 'code', source: TWILIO },
			confidence: 'medium',
		}),
	],
};
