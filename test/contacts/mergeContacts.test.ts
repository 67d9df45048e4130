import type { Contact } from '../../lib/contacts';
import { bindRefusals, mergeContacts } from '../../lib/contacts/mergeContacts';

/** Whatever form an opt-out has: nothing but that it was said, or with its scope and date. */
const optedOut = (optOut: unknown): Contact => ({ optOut }) as Contact;

describe('the opt-outs of two rows of one person', () => {
	const all = { scope: 'all', at: '2025-06-01' };
	const marketing = { scope: 'marketing', at: '2025-07-01' };
	it.each([
		['one is enough', undefined, true, true],
		['in whichever row it stands', true, undefined, true],
		['its date is kept', true, all, all],
		['wherever the date stands', all, true, all],
		['either of two dates will do', all, { ...all, at: '2024-01-01' }, all],
		['all messages go before marketing alone', marketing, all, all],
		['in either order', all, marketing, all],
		['also without a date', marketing, true, true],
		['one without a scope is of all', { at: '2025-06-01' }, marketing, { at: '2025-06-01' }],
	])('%s', (_, one, other, expected) => {
		for (const merge of [bindRefusals, mergeContacts]) {
			expect(merge(optedOut(one), optedOut(other)).optOut).toEqual(expected);
		}
	});

	it('nothing is opted out of nothing', () => {
		expect(bindRefusals({ firstName: 'Zoé' }, { firstName: 'Luc' })).toEqual({ firstName: 'Zoé' });
		expect(mergeContacts({}, {})).toEqual({});
	});
});
