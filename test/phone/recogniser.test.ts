import metadata from 'libphonenumber-js/max/metadata';

import { askLibrary } from '../../lib/phone/askLibrary';
import { recogniseInternational, recogniseNational } from '../../lib/phone/recogniser';
import { parsePattern } from '../../lib/phone/recogniser/parsePattern';
import { dialled, type Dialled } from '../support/phoneCorpus';
import { randomFrom } from '../support/random';

const NUMBERS = 200_000;

const recognised = ({ digits, country }: Dialled) =>
	country === undefined ? recogniseInternational(digits) : recogniseNational(digits, country);

const library = ({ digits, country }: Dialled) =>
	country === undefined ? askLibrary(`+${digits}`) : askLibrary(digits, country);

describe('the recogniser gives the library’s own answer', () => {
	it(`on ${NUMBERS.toLocaleString('en-US')} numbers of every country, valid and not`, () => {
		const random = randomFrom(2026);
		const different: object[] = [];
		let valid = 0;
		for (let count = 0; count < NUMBERS; count++) {
			const number = dialled(random);
			const [own, theirs] = [recognised(number), library(number)];
			if (typeof own === 'object' && own.type !== undefined) valid++;
			if (JSON.stringify(own) !== JSON.stringify(theirs)) different.push({ number, own, theirs });
		}
		expect(different.slice(0, 5)).toEqual([]);
		// Else the corpus would not say much.
		expect(valid / NUMBERS).toBeGreaterThan(0.4);
		expect(valid / NUMBERS).toBeLessThan(0.8);
	}, 120_000);

	it.each<[string, Dialled]>([
		['an Argentine mobile dialled at home', { digits: '01115' + '23456789', country: 'AR' }],
		['a Brazilian number with a carrier code', { digits: '0151191234567' + '8', country: 'BR' }],
		['a seven-digit number of the Virgin Islands', { digits: '6421234', country: 'VI' }],
		['a number of Guernsey without its area', { digits: '256789', country: 'GG' }],
		['a German number that begins with 49', { digits: '4912345678', country: 'DE' }],
		['a German number with its own code and no plus', { digits: '4915123456789', country: 'DE' }],
		['a Russian number that begins with 8', { digits: '8005553535', country: 'RU' }],
		['a Kazakh number', { digits: '77012345678' }],
		['a toll-free number of no country', { digits: '80012345678' }],
		['a satellite phone', { digits: '881612345678' }],
		['a number of Canada that the United States find too short', { digits: '13101234' }],
		['a number of Svalbard', { digits: '4779123456' }],
		['a Finnish number of no country', { digits: '35811' + '2345' }],
		['an Italian number, whose 0 stays', { digits: '390612345678' }],
		['two digits', { digits: '12', country: 'US' }],
		['one digit', { digits: '1', country: 'US' }],
		['twenty digits', { digits: '4'.repeat(20) }],
	])('on %s', (_, number) => {
		expect(recognised(number)).toEqual(library(number));
	});

	it('knows no country that the library does not know', () => {
		expect(recogniseNational('0612345678', 'XX')).toBeUndefined();
		expect(recogniseNational('0612345678', 'constructor')).toBeUndefined();
	});
});

describe('the patterns of the metadata', () => {
	it('are all of the kind that is read', () => {
		const plans: unknown[][] = [
			...Object.values(metadata.countries),
			...Object.values((metadata as unknown as { nonGeographic: object }).nonGeographic),
		];
		const sources = plans.flatMap((plan) => [
			plan[2],
			plan[5],
			plan[7],
			plan[10],
			...((plan[11] || []) as [string][]).map((type) => type && type[0]),
		]);
		const texts = sources.filter((source): source is string => typeof source === 'string');
		expect(texts.filter((source) => parsePattern(source) === undefined)).toEqual([]);
	});

	it.each(['a', '\\D', '1*', '1+', '(?=1)', '[^1]', '.'])('%s is refused', (source) => {
		expect(parsePattern(source)).toBeUndefined();
	});
});
