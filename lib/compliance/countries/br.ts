import type { Country } from './country';
import { MONDAY_TO_SATURDAY } from './days';
import { namesByProviderTables } from './practice';

export const BR: Country = {
	id: 'BR',
	name: 'Brazil',
	notice: {
		notices: [{ language: 'pt', text: 'Sair: SAIR', answer: 'sender' }],
		basis: 'practice',
		source: {
			citation: 'sent.dm: SAIR and PARE end messages; Mailpro: an opt-out instruction is required',
			url: 'https://www.sent.dm/resources/brazil-sms-guide',
			seen: 'read',
			checkedOn: '2026-11-23',
		},
	},
	sender: namesByProviderTables('refused'),
	optOut: {
		honourWithin: '24 hours',
		source: { citation: 'provider practice', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			name: 'Não Me Ligue (Procon-SP), for area codes 11 to 19, 30 days after entry, collections included',
			source: {
				citation: 'Lei SP 17.334/2021, since 10 March 2021 (mobiletime.com.br of 12 March 2021)',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation:
							'Salesforce, digital engagement: campaign messages 09:00-21:00; no Sundays (sent.dm)',
						url: 'https://help.salesforce.com/s/articleView?id=000380714&type=1',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					note: 'ClickSend keeps Monday to Friday 08:00-18:00 and Saturday 09:00-13:00.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'BR',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'practice',
				source: {
					citation: 'LGPD consent; operators may audit the opt-in (ClickSend, Brazil)',
					url: 'https://help.clicksend.com/article/an2xy6g7zu-brazil',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			alsoBinds: [
				{
					texts: 'collections',
					tells:
						'In São Paulo (area codes 11 to 19) texts that collect a debt may not go to numbers on Não Me Ligue of Procon-SP; this check does not look into it',
					basis: 'law',
					source: {
						citation: 'Lei SP 17.334/2021 (mobiletime.com.br of 12 March 2021)',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'medium',
		},
	],
};
