import { COUNTRIES, readCustomRules, STATES } from '../../../lib/compliance';
import { countries } from '../../../lib/phone';

const TODAY = '2026-11-24';
const closed = { closedDates: ['2027-04-05'] };
const keysOf = (rules: Record<string, unknown>): readonly string[] => {
	const read = readCustomRules(JSON.stringify(rules), TODAY);
	return read.ok ? [...read.value.keys()] : read.failure;
};

describe('the key of a country', () => {
	it.each([
		['UK', 'GB'],
		['uk', 'GB'],
		['gb', 'GB'],
		['Great Britain', 'GB'],
		['United Kingdom', 'GB'],
		['Royaume-Uni', 'GB'],
		['Vereinigtes Königreich', 'GB'],
		['Reino Unido', 'GB'],
		['EL', 'GR'],
		['el', 'GR'],
		['Greece', 'GR'],
		['Grèce', 'GR'],
		['usa', 'US'],
		['U.S.A.', 'US'],
		['United States', 'US'],
		['États-Unis', 'US'],
		['fr', 'FR'],
		[' FR ', 'FR'],
		['France', 'FR'],
		['FRANKREICH', 'FR'],
		['Francia', 'FR'],
		['Deutschland', 'DE'],
		['germany', 'DE'],
		['Allemagne', 'DE'],
		['DEU', 'DE'],
		['España', 'ES'],
		['espana', 'ES'],
		['Spanien', 'ES'],
		['Italia', 'IT'],
		['Holland', 'NL'],
		['The Netherlands', 'NL'],
		['Schweiz', 'CH'],
		['Suisse', 'CH'],
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Россия', 'RU'],
		['Россия ', 'RU'],
		['日本', 'JP'],
		['中国', 'CN'],
		['대한민국', 'KR'],
		['Korea', 'KR'],
		['Côte d’Ivoire', 'CI'],
		['Ivory Coast', 'CI'],
		['Czech Republic', 'CZ'],
		['UAE', 'AE'],
		['Hong Kong', 'HK'],
		['Brasil', 'BR'],
		['México', 'MX'],
		['nepal', 'NP'],
	])('“%s” is %s', (key, code) => {
		expect(keysOf({ [key]: closed })).toContain(code);
	});

	it.each([
		['US-TX', 'US-TX'],
		['us-tx', 'US-TX'],
		['US_TX', 'US-TX'],
		['US TX', 'US-TX'],
		['Texas', 'US-TX'],
		['new york', 'US-NY'],
		['New-York', 'US-NY'],
		['District of Columbia', 'US-DC'],
		['puerto rico', 'PR'],
		['US-PR', 'US-PR'],
	])('of a state: “%s” is %s', (key, code) => {
		expect(keysOf({ [key]: closed })).toContain(code);
	});

	it.each([
		['Georgia', 'Georgia: it may be any of GE and US-GA: write the one you mean'],
		['TX', 'TX: it is no country; the state is US-TX'],
		['fl', 'fl: it is no country; the state is US-FL'],
		['US-XX', 'US-XX: it is no state: write its two letters, as in US-FL'],
		['CA-QC', 'CA-QC: rules are by state in the United States only: write CA'],
		['AU-NSW', 'AU-NSW: rules are by state in the United States only: write AU'],
		['GB-SCT', 'GB-SCT: rules are by state in the United States only: write GB'],
		['EU', 'EU: it is no country such as FR and no state such as US-FL that a number can tell of'],
		['AQ', 'AQ: it is no country such as FR and no state such as US-FL that a number can tell of'],
		['XX', 'XX: it is no country such as FR and no state such as US-FL that a number can tell of'],
		['', ': it is no country such as FR and no state such as US-FL that a number can tell of'],
		[
			'__proto__',
			'__proto__: it is no country such as FR and no state such as US-FL that a number can tell of',
		],
		[
			'constructor',
			'constructor: it is no country such as FR and no state such as US-FL that a number can tell of',
		],
		[
			'Europe',
			'Europe: it is no country such as FR and no state such as US-FL that a number can tell of',
		],
	])('“%s” is refused, with what to write', (key, fault) => {
		const read = readCustomRules(`{${JSON.stringify(key)}: ${JSON.stringify(closed)}}`, TODAY);
		expect(read).toEqual({ ok: false, failure: [key === '' ? fault.slice(2) : fault] });
	});

	it('may not be there twice', () => {
		expect(keysOf({ GB: closed, UK: closed })).toEqual([
			'UK: it is GB, as “GB” is: write one entry for both',
		]);
	});

	it('is taken for every country that numbers tell of, and for every state', () => {
		const codes = [...countries.map(({ code }) => code), ...STATES.map(({ id }) => id)];
		for (const code of codes) expect(keysOf({ [code.toLowerCase()]: closed })).toContain(code);
	});

	it('is taken by its English name for every country and state that is recorded', () => {
		for (const { id, name } of [...COUNTRIES, ...STATES]) {
			if (name === 'Georgia') continue;
			expect(keysOf({ [name]: closed })).toContain(id);
		}
	});
});
