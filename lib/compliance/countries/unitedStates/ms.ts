import type { Country, HoursRule, Source } from '../country';
import { MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

const source: Source = {
	citation: 'Miss. Code 77-3-723: 8 a.m. to 8 p.m. Central Standard Time, no Sundays',
	url: 'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
	seen: 'secondary',
	checkedOn: '2026-11-23',
};

const EIGHT_TO_EIGHT: HoursRule['windows'] = [
	{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '20:00' },
];

/** Read both ways: by the clock on the wall there, and by standard time, which in summer is an hour behind it. */
export const MS: Country = {
	id: 'US-MS',
	name: 'Mississippi',
	within: 'US',
	rules: [
		{
			hours: [
				{ windows: EIGHT_TO_EIGHT, clock: 'America/Chicago', basis: 'law', source },
				{
					windows: EIGHT_TO_EIGHT,
					clock: 'Etc/GMT+6',
					basis: 'law',
					source,
					note: 'By the letter it is standard time all year: in summer 08:00 standard time is 09:00 on the wall.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			sources: [
				{
					citation: 'dnc.com: the ban on holidays ended with the rules of the commission, 2023-24',
					url: 'https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				{
					citation: 'Miss. Code 77-3-705(d): any voice or text message communication',
					url: 'https://billstatus.ls.state.ms.us/documents/2023/html/SB/2400-2499/SB2494CS.htm',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
