import type { Country } from './country';
import { byCaution } from './default';

export const BO: Country = {
	id: 'BO',
	name: 'Bolivia',
	sender: {
		names: 'replaced',
		basis: 'practice',
		source: {
			citation:
				'sent.dm, Bolivia: Viva alone keeps a name, and the others put a number in its place',
			url: 'https://www.sent.dm/resources/bo-sms-guidance',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
		note: 'AWS tells of names without registration, Bird of none.',
	},
	rules: [byCaution('Of Bolivia no text on hours or consent was found', { confidence: 'low' })],
};
