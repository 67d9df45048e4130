import type { Country } from './country';
import { daytimeByPractice } from './practice';

export const IT: Country = {
	id: 'IT',
	name: 'Italy',
	companies: {
		protected: 'alike',
		basis: 'law',
		source: {
			citation: 'D.Lgs. 196/2003 art. 130(1) and (2) with art. 121: legal persons too',
			url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196~art130',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: {
			citation:
				'Codice Privacy art. 130(5): who sends, and an address for the rights of the person',
			url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=130&art.versione=1&art.codiceRedazionale=003G0218&art.dataPubblicazioneGazzetta=2003-07-29&art.idGruppo=40&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	identity: {
		parts: ['name', 'contact'],
		basis: 'law',
		source: {
			citation:
				'Codice Privacy art. 130(5): who sends, and an address for the rights of the person',
			url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=130&art.versione=1&art.codiceRedazionale=003G0218&art.dataPubblicazioneGazzetta=2003-07-29&art.idGruppo=40&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0',
			seen: 'read',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		basis: 'law',
		source: {
			citation:
				'AGCOM resolution 12/23/CIR of 3 May 2023: names only through those authorised, who register them',
			url: 'https://www.agcom.it',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Codice Privacy art. 130(1)-(2); the exception of 130(4) is for e-mail only',
					url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.progressivo=0&art.idArticolo=130&art.versione=1&art.codiceRedazionale=003G0218&art.dataPubblicazioneGazzetta=2003-07-29&art.idGruppo=40&art.idSottoArticolo1=10&art.idSottoArticolo=1&art.flagTipoArticolo=0',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The hours of the telemarketing code of conduct are for voice calls and are not applied.',
			},
			confidence: 'medium',
		}),
	],
};
