import type { Country } from './country';
import { hoursByCaution } from './practice';

export const PK: Country = {
	id: 'PK',
	name: 'Pakistan',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'Prevention of Electronic Crimes Act 2016 s. 25: an option to unsubscribe',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'The Nation of 17 June 2022 on the rules of the PTA',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	registers: [
		{
			id: 'PK-DNCR',
			name: 'Do Not Call Register (3627)',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Protection from Spam Regulations 2009; PTA',
				url: 'https://www.thenews.com.pk/latest/779173-pta-says-users-can-now-block-unwanted-calls-and-sms',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					...hoursByCaution('09:00', '20:00'),
					note: 'PTA once told parliament 09:00-17:00 (undated press).',
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'code',
				source: {
					citation: 'PTA, opt-in and opt-out lists since 1 July 2022 (The Nation of 17 June 2022)',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
				note: 'The Protection from Spam Regulations 2009 themselves are opt-out.',
			},
			sources: [
				{
					citation: 'Protection from Spam Regulations 2009',
					url: 'https://propakistani.pk/2009/08/19/protection-from-spam-unsolicited-fraudulent-and-obnoxious-communication-regulations-2009/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'medium',
		},
	],
};
