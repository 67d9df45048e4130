import type { Country } from './country';
import { ALL_BUT_FRIDAY } from './days';
import { hoursByCaution, mappSays, namesRegisteredByAws } from './practice';

export const QA: Country = {
	id: 'QA',
	name: 'Qatar',
	sender: namesRegisteredByAws,
	rules: [
		{
			hours: [
				{
					windows: [{ days: ALL_BUT_FRIDAY, from: '07:00', to: '21:00' }],
					basis: 'code',
					source: mappSays('qatar', 'Qatar: 07:00-21:00, none on Fridays and public holidays'),
				},
				hoursByCaution(
					'09:00',
					'20:00',
					"CRA code: 'appropriate time' without hours; these are the caution of this package",
				),
			],
			holidays: 'closed',
			holidayCalendar: 'QA',
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
