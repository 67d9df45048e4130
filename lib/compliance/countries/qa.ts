import type { Country } from './country';
import { hoursByCaution, namesByProviderTables } from './practice';

export const QA: Country = {
	id: 'QA',
	name: 'Qatar',
	sender: namesByProviderTables('registered'),
	rules: [
		{
			hours: [
				hoursByCaution(
					'09:00',
					'20:00',
					"CRA code: 'appropriate time' without hours; these are the caution of this package",
				),
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'CRA advertising code; CRA spam regulation',
					url: 'https://www.cra.gov.qa/en/document/consultation-on-draft-spam-regulation-amended',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
