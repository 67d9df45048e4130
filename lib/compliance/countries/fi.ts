import type { Country, SenderRule, Source } from './country';
import { daytimeByPractice, namesByProviderTables } from './practice';

const SENDER: SenderRule = {
	names: 'registered',
	unregistered: 'blocked',
	numbers: {
		carried: 'localIfRegistered',
		basis: 'law',
		source: {
			citation: 'Traficom: Finnish numbers as sender are authorised too',
			url: 'https://traficom.fi/en/communications/broadband-and-telephone/sms-sender-id',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	basis: 'law',
	source: {
		citation:
			'Traficom, regulation 28 L/2025 M: names and Finnish numbers are authorised; others are blocked or changed since 2 November 2026',
		url: 'https://traficom.fi/en/communications/broadband-and-telephone/sms-sender-id',
		seen: 'secondary',
		checkedOn: '2026-11-27',
	},
};

const OMBUDSMAN: Source = {
	citation:
		'Data Protection Ombudsman on direct marketing: each text gives an easy way to stop (Act 917/2014 s. 200(2))',
	url: 'https://tietosuoja.fi/faq-direct-marketing',
	seen: 'read',
	checkedOn: '2026-11-27',
};

const SECTION_203: Source = {
	citation: 'Act 917/2014 s. 203: clearly recognisable as marketing when it arrives',
	url: 'https://github.com/davidmoserai/mailregime/blob/main/src/data/countries/FI.ts',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

export const FI: Country = {
	id: 'FI',
	name: 'Finland',
	companies: {
		protected: 'less',
		basis: 'law',
		source: {
			citation: 'Act 917/2014 s. 202: legal persons may be written to until they refuse',
			url: 'https://github.com/davidmoserai/mailregime/blob/main/src/data/countries/FI.ts',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'law',
		source: OMBUDSMAN,
	},
	sender: SENDER,
	amendments: [
		{ validTo: '2026-05-04', sender: namesByProviderTables('carried') },
		// Until November others arrive, under the name “Unknown”.
		{
			validFrom: '2026-05-04',
			validTo: '2026-11-02',
			sender: { ...SENDER, unregistered: 'labelled' },
		},
	],
	duties: [
		{
			about: 'text',
			what: 'The text shows that it is marketing',
			basis: 'law',
			source: SECTION_203,
		},
	],
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'yes',
				basis: 'law',
				source: {
					citation:
						'Act on Electronic Communications Services 917/2014; Data Protection Ombudsman on direct marketing',
					url: 'https://tietosuoja.fi/faq-direct-marketing',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		}),
	],
};
