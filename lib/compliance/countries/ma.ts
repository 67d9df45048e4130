import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const MA: Country = {
	id: 'MA',
	name: 'Morocco',
	notice: {
		notices: [{ language: 'fr', text: 'STOP au {number}', answer: 'elsewhere' }],
		basis: 'law',
		source: {
			citation: 'ANRT and CNDP, May 2019: every promotional text says how to stop',
			url: 'https://www.libe.ma/La-prospection-par-SMS-une-pratique-indesirable-bientot-encadree_a108937.html',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	sender: {
		names: 'registered',
		basis: 'code',
		source: {
			citation: 'sent.dm, Morocco; Twilio, documents for a sender ID in Morocco',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'Registration takes some three weeks; the network Inwi keeps no names.',
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'Law 09-08 (direct prospecting; existing customers for similar products)',
					url: 'https://www.lavieeco.com/affaires/les-sms-publicitaires-indesirables-resistent-a-la-loi-30356',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			doubts: [
				{
					about: 'hours',
					tells:
						'It is courteous in Morocco to spare the Friday prayer and the evenings of Ramadan, and one vendor starts at 09:00; this check does neither',
					basis: 'practice',
					source: { citation: 'sent.dm, Morocco', seen: 'secondary', checkedOn: '2026-11-27' },
				},
			],
			confidence: 'medium',
		}),
	],
};
