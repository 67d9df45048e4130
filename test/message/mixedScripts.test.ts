import fc from 'fast-check';
import { campaignId, mixedScripts } from '../../lib/message';

describe('mixedScripts', () => {
	it.each([
		['a Cyrillic В among Latin letters', '\u0412lack Friday', 'Cyrillic', 'Black Friday'],
		['a Cyrillic о and a Cyrillic е', 'Cl\u043Es\u0435-out sale', 'Cyrillic', 'Close-out sale'],
		['a Greek ο', 'C\u03BFlour week', 'Greek', 'Colour week'],
		['a Latin c in a Cyrillic word', 'Весенняя cкидка', 'Cyrillic', 'Весенняя скидка'],
		['a Latin a where both scripts could be', 'cум\u0061', 'Cyrillic', 'сума'],
		['two such words', '\u0412lack Frid\u0430y', 'Cyrillic', 'Black Friday'],
	])('finds %s', (_name, name, script, meant) => {
		expect(mixedScripts(name)).toEqual({ script, meant });
		expect(campaignId(name)).not.toBe(campaignId(meant));
	});

	it.each([
		['Latin alone', 'Black Friday 2026'],
		['accents', 'Soldes d’été, Ünïcode'],
		['Cyrillic alone', 'Весенняя распродажа'],
		['a word each', 'Sale Скидки Εκπτώσεις'],
		['a hyphen between', 'SMS-рассылка'],
		['an ending that looks like no Latin letter', 'VIPы'],
		['a Latin beginning that no Cyrillic word has', 'SMSка'],
		['a Greek letter that looks like no Latin one', 'Δelta week'],
		['another script', '春のsale'],
		['nothing', ''],
	])('takes %s for what it is', (_name, name) => {
		expect(mixedScripts(name)).toBeUndefined();
	});

	it('finds nothing in what it says was meant', () => {
		const letters = fc.constantFrom(...'Blackxсоевд -1');
		fc.assert(
			fc.property(fc.string({ unit: letters }), (name) => {
				const { meant } = mixedScripts(name) ?? { meant: name };
				expect(mixedScripts(meant)).toBeUndefined();
				expect(meant).toHaveLength(name.length);
			}),
		);
	});
});
