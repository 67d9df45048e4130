import type { Country } from './country';
import { daytimeByPractice, noNamesByAws } from './practice';

export const AR: Country = {
	id: 'AR',
	name: 'Argentina',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Ley 25.326 art. 27(3); Decreto 1558/2001 art. 27; Disposición DNPDP 4/2009: that one may ask to be removed, and how',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		...noNamesByAws('south-america'),
		note: 'By Telnyx a number takes the place of a name, and the text arrives.',
	},
	registers: [
		{
			id: 'AR-NO-LLAME',
			name: 'Registro No Llame',
			kind: 'block_list',
			checkValidDays: 30,
			confidence: 'medium',
			liftedByConsent: 'unclear',
			decides: 'warn',
			basis: 'law',
			source: {
				citation: 'Ley 26.951, which covers SMS; lists are fetched again every 30 days',
				url: 'https://fayerwayer.com/2014/07/el-congreso-de-argentina-aprobo-la-ley-no-llame-para-celulares/?outputType=amp',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Ley 26.951 (No Llame), which covers SMS',
					url: 'https://www.publimetro.cl/cl/noticias/2014/08/07/no-llame-ley-argentina-que-limita-llamadas-publicitarias.html',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
