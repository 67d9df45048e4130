import type { Country } from './country';
import { daytimeByPractice, namesByTelnyx } from './practice';

export const SI: Country = {
	id: 'SI',
	name: 'Slovenia',
	sender: namesByTelnyx('carried', '6561195-slovenia', 'June'),
	rules: [
		daytimeByPractice({
			consent: {
				regime: 'opt_in',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'ZEKom-2 art. 226; Information Commissioner on direct marketing',
					url: 'https://www.ip-rs.si/varstvo-osebnih-podatkov/pravice-posameznika/neposredno-tr%C5%BEenje',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				note: 'The customer exception is worded for e-mail contact details.',
			},
			confidence: 'medium',
		}),
	],
};
