import type { Country } from './country';
import { EVERY_DAY } from './days';

export const MX: Country = {
	id: 'MX',
	name: 'Mexico',
	sender: {
		names: 'replaced',
		basis: 'practice',
		source: {
			citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
			seen: 'secondary',
			checkedOn: '2026-11-23',
		},
	},
	registers: [
		{
			name: 'REPEP',
			source: {
				citation: 'research on registers of November 2026',
				seen: 'secondary',
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
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'LFPC arts. 17 and 18 bis; REPEP register',
					url: 'https://repep.profeco.gob.mx/Sanciones.jsp',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
