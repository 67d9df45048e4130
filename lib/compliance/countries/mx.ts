import type { Country } from './country';
import { EVERY_DAY } from './days';
import { mappSays, namesByTelnyx } from './practice';

export const MX: Country = {
	id: 'MX',
	name: 'Mexico',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation: 'LFPC art. 17: name, address and phone of the supplier, and that one may refuse',
			seen: 'memory',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'contact', 'address'],
		basis: 'law',
		source: {
			citation: 'LFPC art. 17: name, address and phone of the supplier, and that one may refuse',
			seen: 'memory',
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
				citation: 'Condusef, for financial services',
				seen: 'memory',
				checkedOn: '2026-11-23',
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
