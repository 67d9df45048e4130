import type { Country } from './country';
import { MONDAY_TO_SATURDAY } from './days';
import { noNamesByAws } from './practice';

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
	sender: {
		...noNamesByAws('south-america'),
		note: 'By Telnyx a number takes the place of a name, and the text arrives.',
	},
	optOut: {
		honourWithin: '24 hours',
		source: { citation: 'provider practice', seen: 'secondary', checkedOn: '2026-11-23' },
	},
	registers: [
		{
			id: 'BR-SP',
			name: 'Não Me Ligue (Procon-SP)',
			kind: 'block_list',
			numbers: ['11', '12', '13', '14', '15', '16', '17', '18', '19'],
			appliesTo: ['marketing', 'collections'],
			validFrom: '2021-03-10',
			checkValidDays: 30,
			confidence: 'high',
			liftedByConsent: 'yes',
			decides: 'block',
			basis: 'law',
			source: {
				citation:
					'Lei SP 17.334/2021: nobody on it is texted from the 30th day after the entry, for a debt neither; people may let single companies through',
				url: 'https://www.portaldoholanda.com.br/economia/procon-sp-inclui-whatsapp-e-sms-em-servico-nao-me-ligue',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
		{
			id: 'BR-NAO-ME-PERTURBE',
			name: 'Não Me Perturbe',
			kind: 'block_list',
			only: 'offers of telecoms and of credit on wages',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'code',
			confidence: 'low',
			source: {
				citation:
					'Anatel, decision of August 2022: every telecoms company consults it, and banks for credit on wages; reported of calls',
				url: 'https://www.bemparana.com.br/noticias/economia/telemarketing-abusivo-saiba-como-se-inscrever-em-plataforma-que-bloqueia-ligacoes',
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
						'In São Paulo (area codes 11 to 19) texts that collect a debt may not go to numbers on Não Me Ligue of Procon-SP',
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
