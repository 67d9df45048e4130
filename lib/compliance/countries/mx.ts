import type { Country } from './country';
import { EVERY_DAY } from './days';
import { mappSays, namesByTelnyx } from './practice';

export const MX: Country = {
	id: 'MX',
	name: 'Mexico',
	// Art. 17 lets people demand an end, and asks for no word of it in each text: our own rule does.
	identity: {
		parts: ['name', 'contact', 'address'],
		basis: 'law',
		source: {
			citation:
				'LFPC art. 17 (translation): name, address, phone or else electronic address of the supplier, of who sends for it, and of Profeco',
			url: 'https://www.hitpages.com/doc/4510117508677632/4/',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('replaced', '6531664-mexico', 'July'),
	registers: [
		{
			id: 'MX-REPEP',
			name: 'REPEP',
			kind: 'block_list',
			checkValidDays: 30,
			confidence: 'medium',
			liftedByConsent: 'yes',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Profeco: calls and messages, within 30 days; an express consent goes before it',
				url: 'https://repep.profeco.gob.mx/Sanciones.jsp',
				seen: 'read',
				checkedOn: '2026-11-23',
			},
		},
		{
			id: 'MX-REUS',
			name: 'REUS',
			kind: 'block_list',
			only: 'financial services',
			confidence: 'low',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation:
					'Condusef, for financial services: an entry binds 45 days after it, for two years; told of calls and e-mail',
				url: 'https://diariodelyaqui.mx/nacional/quieres-dejar-de-recibir-molestas-llamadas-de-publicidad-financiera-registrate-a-este-programa-de-condusef/87611',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
					basis: 'practice',
					source: {
						citation: 'ClickSend, Mexico: daytime recommended; Telcel keeps windows for RCS (AWS)',
						url: 'https://help.clicksend.com/article/rh9t2pjdja-mexico',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'open',
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'code',
				source: mappSays('mexico', 'Mexico: opt-in'),
				note: 'The law itself (LFPC arts. 17 and 18 bis, with the register REPEP) is opt-out.',
			},
			sources: [
				{
					citation: 'LFPC arts. 17 and 18 bis; REPEP register',
					url: 'https://repep.profeco.gob.mx/Sanciones.jsp',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'medium',
		},
	],
};
