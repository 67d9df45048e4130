import type { Country } from './country';
import { MONDAY_TO_FRIDAY, SATURDAY } from './days';
import { namesByTelnyx } from './practice';

export const CO: Country = {
	id: 'CO',
	name: 'Colombia',
	// The law gives a right to revoke, and asks for no word of it in each text: our own rule does.
	optOut: {
		honourWithin: '15 business days',
		source: {
			citation:
				'Ley 1581 de 2012 art. 8(e): consent can be revoked; art. 15(3): a claim is answered in 15 business days',
			url: 'https://es.scribd.com/document/561169602/LEY-ESTATUTARIA-1581-DE-2012',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: namesByTelnyx('replaced', '6534652-colombia', 'July'),
	registers: [
		{
			id: 'CO-RNE',
			name: 'Registro de Números Excluidos (RNE)',
			kind: 'block_list',
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Ley 2300 de 2023; the register of the CRC',
				url: 'https://www.semana.com/economia/empresas/articulo/abc-de-la-ley-dejen-de-fregar-cuales-son-los-riesgos-que-trae-cuando-y-como-lo-pueden-contactar-a-usted/202424/',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '07:00', to: '19:00' },
						{ days: SATURDAY, from: '08:00', to: '15:00' },
					],
					basis: 'law',
					source: {
						citation: 'Ley 2300 de 2023, arts. 3-5',
						url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
					appliesTo: ['marketing', 'collections'],
					note: 'The consumer may set other hours in a separate instrument.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'CO',
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Ley 2300 de 2023: only the channels the consumer authorised',
					url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			caps: [
				{
					messages: 1,
					per: 'day',
					appliesTo: ['marketing', 'collections'],
					basis: 'law',
					source: {
						citation: 'Ley 2300 de 2023 art. 3',
						url: 'https://www.semana.com/economia/empresas/articulo/abc-de-la-ley-dejen-de-fregar-cuales-son-los-riesgos-que-trae-cuando-y-como-lo-pueden-contactar-a-usted/202424/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					note: 'One contact a day; the one channel a week that the law allows besides is not counted.',
				},
			],
			alsoBinds: [
				{
					texts: 'collections',
					tells:
						'In Colombia texts that collect a debt keep to the hours of marketing (Monday to Friday 07:00-19:00, Saturday 08:00-15:00, no holidays), once a day and on one channel a week; this one does not show that it is about money owed, and was not held to them',
					basis: 'law',
					source: {
						citation: 'Ley 2300 de 2023 arts. 1 and 3',
						url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
						seen: 'secondary',
						checkedOn: '2026-11-27',
					},
				},
			],
			confidence: 'high',
		},
	],
};
