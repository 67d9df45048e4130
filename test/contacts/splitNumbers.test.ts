import { splitNumbers } from '../../lib/contacts/splitNumbers';

describe('a cell holds', () => {
	it.each([
		['one number', '06 12 34 56 78', ['06 12 34 56 78']],
		['nothing', ' ', ['']],
		['two on two lines', '0612345678\r\n0698765432', ['0612345678', '0698765432']],
		['two with a semicolon', '0612345678; 0698765432;', ['0612345678', '0698765432']],
		[
			'two as Google Contacts writes them',
			'+33612345678 ::: +33698765432',
			['+33612345678', '+33698765432'],
		],
		['two with a slash', '0612345678 / 0698765432', ['0612345678', '0698765432']],
		['two with a comma', '0612345678,0698765432', ['0612345678', '0698765432']],
		['two with a word', '0612345678 ou 0698765432', ['0612345678', '0698765432']],
		[
			'three with a word and a slash',
			'0612345678/0698765432 or 0611111111',
			['0612345678', '0698765432', '0611111111'],
		],
		[
			'two with only a space before the plus',
			'+33612345678 +33698765432',
			['+33612345678', '+33698765432'],
		],
		['a good one and a word', '0612345678; none', ['0612345678', 'none']],
		['one with slashes', '06/12/34/56/78', ['06/12/34/56/78']],
		['one with its area code apart', '030/1234567', ['030/1234567']],
		['one with thousands separators', '33,612,345,678', ['33,612,345,678']],
		['one with an extension', '+33612345678;ext=12', ['+33612345678;ext=12']],
		['one after a name with a word', 'Marie et Luc 0612345678', ['Marie et Luc 0612345678']],
	])('%s: %j', (_, cell, expected) => {
		expect(splitNumbers(cell)).toEqual(expected);
	});
});
