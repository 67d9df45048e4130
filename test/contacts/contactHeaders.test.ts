import { contactField } from '../../lib/contacts';
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
