import fc from 'fast-check';
import { formerMessageKey, messageKey } from '../../lib/message';
import type { E164 } from '../../lib/phone';

const paris = '+33612345678' as E164;
const zurich = '+41791234567' as E164;

describe('messageKey', () => {
	it.each([
		['blanks around the name', ' spring sale ', 'spring sale'],
		['doubled blanks', 'spring  sale', 'spring sale'],
		['letter case', 'Spring Sale', 'spring sale'],
		['composed and decomposed accents', 'été', 'e\u0301te\u0301'],
		['full-width letters', 'ＳＡＬＥ', 'sale'],
		['a zero-width space', 'sa\u200ble', 'sale'],
		['a soft hyphen', 'sa\u00adle', 'sale'],
		['a mark of direction at its end', 'sale \u200f', 'sale'],
	])('is the same in spite of %s', (_name, one, other) => {
		expect(messageKey(one, paris)).toBe(messageKey(other, paris));
	});

	it.each([
		['campaigns', messageKey('a', paris), messageKey('b', paris)],
		['numbers', messageKey('a', paris), messageKey('a', zurich)],
		['steps', messageKey('a', paris, 'first'), messageKey('a', paris, 'second')],
		['a step and none', messageKey('a', paris), messageKey('a', paris, 'second')],
		['the same letters cut elsewhere', messageKey('a b', paris), messageKey('a', paris, 'b')],
	])('differs for different %s', (_name, one, other) => {
		expect(one).not.toBe(other);
	});

	it('is 32 hexadecimal digits, whatever the names', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (campaign, step) => {
				expect(messageKey(campaign, paris, step)).toMatch(/^[0-9a-f]{32}$/);
			}),
		);
	});

	it('tells the key of an earlier version where that was another', () => {
		expect(formerMessageKey('sale', paris)).toBeUndefined();
		const former = formerMessageKey('sa\u200ble', paris);
		expect(former).toMatch(/^[0-9a-f]{32}$/);
		expect(former).not.toBe(messageKey('sa\u200ble', paris));
	});

	it('stays what it was, since stored keys must be found again', () => {
		expect(messageKey('spring-sale', paris)).toBe('336d9a05917678342a475eba889721ba');
	});
});
