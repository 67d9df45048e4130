import type { Country, Source } from './country';
import { byCaution } from './default';

const SENT: Source = {
	citation: 'sent.dm, Guatemala: 08:00-20:00, on weekends 09:00-18:00, none on holidays',
	url: 'https://www.sent.dm/resources/gt-sms-guidance',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const GT: Country = {
	id: 'GT',
	name: 'Guatemala',
	rules: [
		byCaution('Of Guatemala no law on hours was found', {
			doubts: [
				{
					about: 'hours',
					tells: 'One vendor ends at 18:00 on Saturdays in Guatemala; this check does not',
					basis: 'practice',
					source: SENT,
				},
			],
			confidence: 'low',
		}),
	],
};
