import type { Contact } from '../../lib/contacts';
import { bindRefusals, mergeContacts } from '../../lib/contacts/mergeContacts';

/** Whatever form an opt-out has: nothing but that it was said, or with its scope and date. */
const optedOut = (optOut: unknown): Contact => ({ optOut }) as Contact;

describe.each([
	['one row stays', bindRefusals],
	['the rows are merged', mergeContacts],
])('the opt-outs of two rows of one person, of which %s', (_, merge) => {
	const all = { scope: 'all', at: '2025-06-01' };
	const marketing = { scope: 'marketing', at: '2025-07-01' };
	const result = (one: unknown, other: unknown): unknown =>
		merge(optedOut(one), optedOut(other)).optOut;

	it.each([
		['one is enough', undefined, true],
		['it may be the first', true, undefined],
		['all messages go before marketing alone', marketing, all],
		['in either order', all, marketing],
		['also where the wider has no date', marketing, true],
		['one without a scope is of all', { at: '2025-06-01' }, marketing],
	])('%s', (_case, one, other) => {
		expect(result(one, other)).toBeTruthy();
		expect(Object(result(one, other))).not.toHaveProperty('scope', 'marketing');
	});

	it.each([
		['it stands in the one that stays', all, true],
		['it stands in the other', true, all],
		['both have one', all, { scope: 'all', at: '2024-01-01' }],
		['the other says nothing', all, undefined],
	])('the date is kept where %s', (_case, one, other) => {
		expect(result(one, other)).toEqual(all);
	});

	it('nothing is opted out of nothing', () => {
		expect(merge({ firstName: 'Zoé' }, { firstName: 'Luc' })).toEqual({ firstName: 'Zoé' });
	});
});
