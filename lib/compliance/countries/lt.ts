import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const LT: Country = {
	id: 'LT',
	name: 'Lithuania',
	sender: namesByTelnyx('carried', '6560973-lithuania', 'June'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'Electronic Communications Act art. 69, now 81; data protection inspectorate',
					url: 'https://ada.lt/go.php/lit/9-gavote-elektroninio-pato-praneima-ar-trumpaja-zinute-sms-su-tiesiogines-rinkod...el-to-nebuvote-dave-2014-04-01',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is worded for e-mail contact details.',
			},
			confidence: 'medium',
		}),
	],
};
