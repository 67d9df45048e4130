/** Overseas departments whose numbers are told as countries of their own. */
const OVERSEAS: Readonly<Record<string, string>> = {
	'971': 'GP',
	'972': 'MQ',
	'973': 'GF',
	'974': 'RE',
	'976': 'YT',
};

/**
 * The part of a country with holidays of its own that an address or the number itself tells of; empty
 * where there is none. Known for France: Alsace-Moselle (`GES`) and the overseas departments.
 *
 * @param country ISO 3166-1 alpha-2, as the number tells it
 */
export function holidayRegionOf(country: string, postalCode = ''): string {
	if (Object.values(OVERSEAS).includes(country)) return country;
	if (country !== 'FR') return '';
	const code = postalCode.replace(/\s/g, '');
	if (!/^\d{5}$/.test(code)) return '';
	if (/^(57|67|68)/.test(code)) return 'GES';
	return OVERSEAS[code.slice(0, 3)] ?? '';
}
