import { contactField, suspectedRole } from '../../lib/contacts/contactColumns';
import { HEADERS, namesIn, OTHER_HEADERS } from './tables/headers';

describe('a header means', () => {
	const cases = Object.entries(HEADERS).flatMap(([field, lines]) =>
		namesIn(lines).map((header) => [field, header]),
	);
	it.each(cases)('%s: %s', (field, header) => expect(contactField(header)).toBe(field));
});

describe('a header means neither consent nor opt-out', () => {
	it.each(namesIn(OTHER_HEADERS))('%s', (header) => {
		expect(contactField(header) ?? 'remark').toBe('remark');
	});
});

describe('a header that has no meaning for us looks like', () => {
	it.each([
		['consent', 'Privacy consent'],
		['consent', 'Accepts Marketing'],
		['consent', 'SMS opt-in Acme'],
		['consent', 'Abonné'],
		['consent', 'Darf angeschrieben werden'],
		['consent', 'Contact allowed'],
		['consent', 'Send SMS?'],
		['consent', 'SMS alerts'],
		[undefined, 'Phone OK'],
		[undefined, 'Contact by phone'],
		[undefined, 'Welcome SMS'],
		[undefined, 'SMS welcome'],
		[undefined, 'Welcome text sent'],
		[undefined, 'Newsletter'],
		['optOut', 'Bus stop'],
		['ended', 'Deleted'],
		[undefined, 'Email consent'],
		[undefined, 'Unsubscribe link'],
		[undefined, 'Turnover 2025'],
		[undefined, 'SMS consent'],
	])('%s: %s', (role, header) => expect(suspectedRole(header)).toBe(role));
});
