import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const ES: Country = {
	id: 'ES',
	name: 'Spain',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'LSSI (Ley 34/2002) art. 21(1) with annex (d): natural and legal persons',
			url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		notices: [
			{ language: 'es', text: 'Baja: envia BAJA al {number}', answer: 'elsewhere' },
			{ language: 'es', text: 'Baja: responde BAJA', answer: 'sender' },
		],
		basis: 'law',
		source: {
			citation: 'LSSI art. 21.2: every message offers a way to object; the wording is usage',
			url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		unregistered: 'blocked',
		shortest: 3,
		refusesGenericNames: true,
		basis: 'law',
		source: {
			citation:
				'Orden TDF/149/2025 and TDF/558/2026: unregistered names are blocked since 15 September 2026; 3 to 11 characters without accents, and no generic words',
			url: 'https://cambioslegales.es/en/blog/sms-blocking-unregistered-aliases-september-2026',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
		note: 'Capital and small letters count: the register of the CNMC takes Acme and ACME for two names. Registration takes some 30 days.',
	},
	amendments: [
		{
			validTo: '2026-09-15',
			sender: {
				names: 'carried',
				basis: 'practice',
				source: {
					citation:
						'CM.com, sender names by country, of 5 June 2026: nobody has to block unregistered names before 15 September',
					url: 'https://knowledgecenter.cm.com/knowledge-center/communications-platform/sms/is-it-possible-to-use-a-custom-sender-name-sender-',
					seen: 'read',
					checkedOn: '2026-11-27',
				},
			},
		},
	],
	registers: [
		{
			id: 'ES-ROBINSON',
			name: 'Lista Robinson (Adigital)',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
			source: {
				citation:
					'LOPDGDD art. 23(4): whoever advertises looks into the systems first, but for people who consented',
				url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673',
				seen: 'read',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation: 'LSSI art. 21 (21.2: existing customers)',
					url: 'https://talk-q.com/regulacion-sms-comerciales-espana-2025',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'The hours of TRLGDCU art. 96.2 are for voice calls and are not applied.',
			},
			confidence: 'medium',
		}),
	],
};
