import type { Country } from './country';
import { MONDAY_TO_FRIDAY } from './days';

export const PY: Country = {
	id: 'PY',
	name: 'Paraguay',
	registers: [
		{
			id: 'PY-NO-MOLESTAR',
			name: 'No Molestar (SEDECO)',
			kind: 'block_list',
			checkValidDays: 30,
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Law 5830/2017: calls and SMS; a check is valid for 30 days',
				url: 'https://www.ultimahora.com/mas-7300-numeros-inscriptos-registro-nacional-no-molestar-n1137019',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_FRIDAY, from: '08:00', to: '18:00' }],
					basis: 'practice',
					source: {
						citation:
							'SEDECO hours for contacting registered contract customers, used here for everyone',
						url: 'https://www.ultimahora.com/mas-7300-numeros-inscriptos-registro-nacional-no-molestar-n1137019',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'PY',
			consent: {
				regime: 'opt_out',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Law 5830/2017; suppliers must consult the register',
					url: 'https://ultimahora.com/lo-que-tenes-que-saber-la-ley-que-prohibe-mensajes-publicitarios-al-celular-n1096327',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
				note: 'Contract customers may be written to about the product they bought only.',
			},
			assumptions: ['Holidays that a decree moves are taken on their own dates'],
			confidence: 'medium',
		},
	],
};
