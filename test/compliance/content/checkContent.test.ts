import {
	checkContent,
	CONTENT_FINDINGS,
	countryOf,
	DEFAULT_COUNTRY,
	type Content,
	type Country,
} from '../../../lib/compliance';
import { gatewayById } from '../../../lib/gateways';
import { countries } from '../../../lib/phone';

const place = (code: string): Country => countryOf(code) ?? DEFAULT_COUNTRY;
const marketing = (text: string, sender = ''): Content => ({ text, sender, purpose: 'marketing' });
/** What is found, but for the hint that a text without a brand does not say who sends it. */
const found = (content: Content, ...codes: string[]) =>
	checkContent(content, codes.map(place))
		.filter(({ code }) => code !== 'identity_unseen')
		.map(({ code, effect }) => `${code} ${effect}`);

const STOP_TO_NUMBER = 'Sale! STOP 36180';
const IN_BOTH = 'Sale! 拒收請發 STOP 至 36180 / Opt out: STOP to 36180';

describe('a name as sender', () => {
	it.each([
		['is carried by France', 'FR', 'ACME', []],
		['is refused in the United States', 'US', 'ACME', ['name_refused block']],
		['is refused in China', 'CN', 'ACME', ['name_refused block']],
		['is replaced in Belgium', 'BE', 'ACME', ['name_replaced warn']],
		['is registered in Singapore', 'SG', 'ACME', ['name_needs_registration warn']],
		[
			'lacks its mark in the Emirates',
			'AE',
			'ACME',
			['name_needs_registration warn', 'name_affix_missing warn'],
		],
		['has its mark in the Emirates', 'AE', 'ad-ACME', ['name_needs_registration warn']],
		['has its mark in Saudi Arabia', 'SA', 'ACME-AD', ['name_needs_registration warn']],
		['says nothing where nothing is recorded', 'AQ', 'ACME', []],
	])('%s', (_, code, sender, expected) => {
		expect(found(marketing(STOP_TO_NUMBER, sender), code)).toEqual(expected);
	});

	it.each(['36180', '+15551234567', ''])('is not “%s”', (sender) => {
		expect(found(marketing(STOP_TO_NUMBER, sender), 'NZ')).toEqual([]);
	});

	it('is refused for a transactional text too, which needs no mark of marketing', () => {
		const content = {
			text: 'Your parcel is here',
			sender: 'ACME',
			purpose: 'transactional',
		} as const;
		expect(found(content, 'US')).toEqual(['name_refused block']);
		expect(found(content, 'AE')).toEqual(['name_needs_registration warn']);
	});

	it('is told of in a sentence with the rule', () => {
		expect(
			checkContent(marketing(`ACME: ${STOP_TO_NUMBER}`, 'ACME'), [place('US'), place('US-FL')]),
		).toEqual([
			{
				code: 'name_refused',
				effect: 'block',
				message:
					'United States: networks refuse a name such as ACME as sender, so send from a number',
				rule: { id: 'US', basis: 'practice', source: place('US').sender?.source },
			},
		]);
	});
});

describe('a name that has to be registered', () => {
	const registered = [
		{ sender: 'ACME', countries: ['ES', 'SG', 'HK'] },
		{ sender: 'INFO', countries: ['ES', 'AE'] },
		{ sender: '#ACME', countries: ['HK'] },
		{ sender: 'AD-ACME', countries: 'everywhere' as const },
	];
	it.each([
		['is silent where it is', 'ES', 'ACME', []],
		['is silent where it is everywhere', 'AE', 'AD-ACME', []],
		['is lost in Spain where it is not', 'ES', 'Shop24', ['name_not_registered block']],
		['is another one in other letters', 'ES', 'Acme', ['name_not_registered block']],
		['is lost in Austria', 'AT', 'ACME', ['name_not_registered block']],
		['is lost in Finland', 'FI', 'ACME', ['name_not_registered block']],
		['is shown with a warning in Australia', 'AU', 'ACME', ['name_needs_registration warn']],
		['may be either in Turkey', 'TR', 'ACME', ['name_needs_registration warn']],
		[
			'is told of in Hong Kong without the mark too',
			'HK',
			'Shop24',
			['name_needs_registration warn'],
		],
		['is silent in Hong Kong with the mark', 'HK', '#ACME', []],
		['is told of in Hong Kong with another’s', 'HK', '#Shop24', ['name_needs_registration warn']],
		['is no help where names are lost', 'US', 'ACME', ['name_refused block']],
		['has its form too', 'ES', 'AB', ['name_not_registered block', 'sender_form block']],
		['is somebody’s where a register has taken it', 'ES', 'INFO', []],
		['is not of advertising for that', 'AE', 'INFO', ['name_affix_missing warn']],
	])('%s', (_, code, sender, expected) => {
		const text = code === 'HK' ? IN_BOTH : STOP_TO_NUMBER;
		expect(found({ ...marketing(text, sender), registered }, code)).toEqual(expected);
	});

	it.each(['ES', 'AT', 'FI', 'AU', 'IE', 'SG', 'TR'])(
		'is only told of in %s where nobody could say whether it is',
		(code) => {
			expect(found(marketing(STOP_TO_NUMBER, 'ACME'), code)).toEqual([
				'name_needs_registration warn',
			]);
		},
	);

	it('is told of with what becomes of it, and what to do', () => {
		const [finding] = checkContent({ ...marketing(STOP_TO_NUMBER, 'Shop24'), registered }, [
			place('ES'),
		]);
		expect(finding?.message).toBe(
			'Spain: networks stop names that are not registered there, and the credential does not say that Shop24 is. Have your gateway register it and add it to “Registered Senders”, or send from a number',
		);
		expect(finding?.rule).toMatchObject({ id: 'ES', basis: 'law' });
	});
});

describe('the form of a sender', () => {
	const through = (id: string) => ({ gateway: gatewayById(id) });
	it.each([
		['that no phone shows', 'FR', 'Café', {}, ['sender_form block']],
		['that is longer than any phone shows', 'FR', 'AcmeHolidays', {}, ['sender_form block']],
		['that its gateway does not take', 'FR', 'My Shop', through('mailpro'), ['sender_form block']],
		['that another gateway takes', 'FR', 'My Shop', through('twilio'), []],
		[
			'with the ending of the networks',
			'IN',
			'ACMEIN-P',
			{},
			['name_needs_registration warn', 'sender_form block'],
		],
		[
			'that is nobody’s name, by law',
			'ES',
			'INFO',
			{},
			['name_needs_registration warn', 'sender_form block'],
		],
		['that is nobody’s name, by practice', 'GB', 'INFO', {}, ['sender_form warn']],
	])('%s', (_, code, sender, more, expected) => {
		expect(found({ ...marketing(STOP_TO_NUMBER, sender), ...more }, code)).toEqual(expected);
	});

	it('is judged once, in however many places', () => {
		expect(found(marketing(STOP_TO_NUMBER, 'Café'), 'FR', 'DE', 'GB')).toHaveLength(
			1 + found(marketing(STOP_TO_NUMBER, ''), 'FR', 'DE', 'GB').length,
		);
	});
});

describe('a number as sender', () => {
	const told = ['number_not_carried warn'];
	it.each([
		['has to be registered in the United States', 'US', '+12025550123', told],
		['has to be registered in the United States, a short code too', 'US', '36180', told],
		['has to be one of Korea', 'KR', '+12025550123', told],
		['has to be registered in Korea', 'KR', '+82212345678', told],
		['has to be one of the United Kingdom', 'GB', '+33612345678', told],
		['has to be one of the United Kingdom, without its plus too', 'GB', '33612345678', told],
		['of the United Kingdom is one', 'GB', '+447400123456', []],
		['that is short has no country', 'GB', '36180', []],
		['is no mobile one in France', 'FR', '+33612345678', told],
		['may be a fixed line in France', 'FR', '+33142345678', []],
		['may be a mobile one of abroad in France', 'FR', '+41791234567', []],
		['of Finland has to be registered', 'FI', '+358401234567', told],
		['of abroad has not in Finland', 'FI', '+33612345678', []],
		['is none in Kazakhstan', 'KZ', '+77012345678', told],
		['is any where nothing is asked', 'DE', '+33612345678', []],
	])('%s', (_, code, sender, expected) => {
		expect(
			found(marketing(STOP_TO_NUMBER, sender), code).filter((one) => one.startsWith('number')),
		).toEqual(expected);
	});

	it('is silent where it is registered', () => {
		const registered = [{ sender: '+12025550123', countries: ['US'] }];
		expect(found({ ...marketing(STOP_TO_NUMBER, '12025550123'), registered }, 'US')).toEqual([]);
	});

	it('is told of in a sentence', () => {
		expect(
			checkContent(marketing(`ACME: ${STOP_TO_NUMBER}`, '+33612345678'), [place('GB')]),
		).toMatchObject([
			{
				message:
					'United Kingdom: networks carry numbers of the country only, so see with your gateway that +33612345678 may be the sender there',
			},
		]);
	});
});

describe('the notice', () => {
	it.each([
		['missing, by code', 'FR', 'Sale!', ['notice_missing block']],
		['missing, by law', 'DE', 'Sale!', ['notice_missing block']],
		['missing, by practice', 'BR', 'Sale!', ['notice_missing block']],
		['missing where none is recorded', 'GR', 'Sale!', ['notice_missing block']],
		['present in another language', 'DE', 'Sale! Reply STOP to opt out', []],
		['present as a link', 'FR', 'Sale! Opt out: acme.example/u/AbC', []],
		['present with a number', 'FR', STOP_TO_NUMBER, []],
		['present in Chinese', 'CN', '【ACME】优惠 拒收请回复R', []],
		['present as a page to stop', 'FR', 'Sale! To stop: acme.example/u/AbC', []],
		['not present in a longer word', 'FR', 'Nonstop action 36180', ['notice_missing block']],
		['not present in a hyphenated word', 'FR', 'NON-STOP action 36180', ['notice_missing block']],
		['not present for a mere word', 'FR', 'Stop by our shop', ['notice_missing block']],
		['not present for a visit', 'FR', 'Stop by our shop acme.example', ['notice_missing block']],
		['not present for an address', 'FR', 'Stop by at 1200 Main Street', ['notice_missing block']],
		['not present for any link', 'FR', 'Find out more: acme.example', ['notice_missing block']],
		['not present for a sale', 'FR', 'Nearly sold out! acme.example', ['notice_missing block']],
	])('%s', (_, code, text, expected) => {
		expect(found(marketing(text), code)).toEqual(expected);
	});

	it('is known in the words of the user’s own rules', () => {
		const { notice, ...rest } = place('FR');
		const own = {
			...rest,
			notice: {
				notices: [{ language: 'eo', text: 'Ne plu? (Skribu {number})', answer: 'elsewhere' }],
				basis: 'law',
				source: notice?.source ?? { citation: 'own', seen: 'own', checkedOn: '2026-11-23' },
			},
		} as const satisfies Country;
		expect(checkContent(marketing('ACME: Ne plu? (skribu 36180)'), [own])).toEqual([]);
		expect(checkContent(marketing('ACME: Saluton!'), [own])).toHaveLength(1);
		expect(checkContent(marketing('ACME: saluton! Ne plu? (skribu 36180)'), [own])).toEqual([]);
		expect(checkContent(marketing('ACME: Trone plu? (skribu 36180)'), [own])).toHaveLength(1);
	});

	it('is asked of birthday greetings, and not of transactional texts', () => {
		expect(found({ text: 'Happy birthday!', purpose: 'birthday' }, 'FR')).toEqual([
			'notice_missing block',
		]);
		expect(found({ text: 'Your code is 1234', purpose: 'transactional' }, 'FR')).toEqual([]);
	});
});

describe('a text without a way to opt out', () => {
	const needsNone = ['JO', 'KW', 'UY'];
	const world = countries.map(({ code }) => code);
	const missing = (content: Content, code: string) =>
		found(content, code).filter((one) => one.startsWith('notice_missing'));

	it.each(world)('is kept from %s, but where operators ask for none', (code) => {
		const expected = [`notice_missing ${needsNone.includes(code) ? 'warn' : 'block'}`];
		for (const purpose of ['marketing', 'birthday'] as const) {
			expect(missing({ text: 'ACME: 20% off until Sunday', purpose }, code)).toEqual(expected);
		}
		expect(missing({ text: 'Your code is 1234', purpose: 'transactional' }, code)).toEqual([]);
	});

	it.each([
		['goes where the user lets it', 'GR', 'notice_missing warn'],
		['does not by practice turned law', 'BE', 'notice_missing block'],
		['does not where law asks for one', 'GB', 'notice_missing block'],
		['does not where an industry code asks for one', 'FR', 'notice_missing block'],
		['goes where only practice asks for one', 'BR', 'notice_missing warn'],
		[
			'goes where law gives a right to refuse, and asks for no word of it',
			'CO',
			'notice_missing warn',
		],
		[
			'goes where law lets people demand an end, and asks for no word of it',
			'MX',
			'notice_missing warn',
		],
		['does not where a directive of the Union asks for one', 'PL', 'notice_missing block'],
	])('%s', (_, code, expected) => {
		const noWayNeededIn = new Set([code]);
		expect(missing({ ...marketing('ACME: 20% off'), noWayNeededIn }, code)).toEqual([expected]);
	});

	it('is told by the rule it breaks, with what to add', () => {
		const finding = (code: string) =>
			checkContent(marketing('ACME: 20% off'), [place(code)]).find(
				({ code: one }) => one === 'notice_missing',
			);
		expect(finding('GR')).toMatchObject({
			message:
				'Greece: the text does not say how to opt out. Add a way, such as “Διαγραφή: απαντήστε STOP”',
			rule: { id: 'opt-out-way', basis: 'default' },
		});
		expect(finding('GB')?.rule).toMatchObject({ id: 'GB', basis: 'law' });
		expect(finding('JO')?.rule).toMatchObject({ id: 'JO', basis: 'practice' });
	});

	it('is asked once of a person in several places', () => {
		expect(found(marketing('ACME: 20% off'), 'GR', 'AQ', 'CZ')).toEqual(['notice_missing block']);
		expect(found(marketing('ACME: 20% off'), 'JO', 'GR')).toEqual(['notice_missing block']);
		expect(found(marketing('ACME: 20% off'), 'US', 'US-FL')).toEqual(['notice_missing block']);
	});

	it.each([
		['in both languages', IN_BOTH, []],
		['in Chinese alone', '優惠 拒收請回覆 STOP', ['notice_language block']],
		['in English alone', 'Sale! Reply STOP to opt out', ['notice_language block']],
	])('is half told in Hong Kong: %s', (_, text, expected) => {
		expect(found(marketing(text), 'HK')).toEqual(expected);
	});
});

describe('links and numbers in a text', () => {
	const way = 'Reply STOP to end';
	it.each([
		['a link in Malaysia', 'MY', `RM0.00 ACME: acme.example ${way}`, 'content_not_carried block'],
		[
			'a number to call in Malaysia',
			'MY',
			`RM0.00 ACME: 0123456789 ${way}`,
			'content_not_carried block',
		],
		['a link in the Emirates', 'AE', 'ACME: acme.example Optout 7726', 'content_not_carried block'],
		['the opt-out code of the Emirates', 'AE', 'ACME: 20% off. Optout 7726', ''],
		['a date in the Emirates', 'AE', 'ACME: until 2026-12-24. Optout 7726', ''],
		['a price in the Emirates', 'AE', 'ACME: AED 1,500,000 off. Optout 7726', ''],
		['a link in Türkiye', 'TR', 'ACME: acme.example RET yaz 4609', 'content_not_carried block'],
		['a link in Thailand', 'TH', `ACME: acme.example ${way}`, 'content_not_carried warn'],
		['a shortener in Thailand', 'TH', `ACME: bit.ly/x ${way}`, 'content_not_carried block'],
		['a shortener in Taiwan', 'TW', `ACME: https://reurl.cc/x ${way}`, 'content_not_carried block'],
		[
			'a shortener in the Philippines',
			'PH',
			`ACME: tinyurl.com/x ${way}`,
			'content_not_carried block',
		],
		['another link in the Philippines', 'PH', `ACME: acme.example ${way}`, ''],
		['a host that ends like a shortener', 'PH', `ACME: habit.ly/x ${way}`, ''],
		['a link in Norway', 'NO', `ACME: acme.example ${way}`, 'content_not_carried warn'],
		['a link in Germany', 'DE', `ACME: acme.example ${way}`, ''],
	])('%s', (_, code, text, expected) => {
		const told = found(marketing(text), code).filter((one) => one.startsWith('content'));
		expect(told.join()).toBe(expected);
	});

	it('is only told of in a transactional text', () => {
		const content = { text: 'Your parcel: acme.example/p', purpose: 'transactional' } as const;
		expect(found(content, 'MY')).toEqual(['content_not_carried warn']);
	});
});

describe('a business that may not advertise by text', () => {
	it.each([
		['the training account', 'FR', 'Utilisez votre CPF! STOP 36180', ['sector_banned block']],
		[
			'energy renovation',
			'FR',
			'Rénovation énergétique offerte STOP 36180',
			['sector_banned block'],
		],
		['another word', 'FR', 'CPFX -20% STOP 36180', []],
		['another country', 'BE', 'Votre CPF STOP 36180', []],
	])('%s', (_, code, text, expected) => {
		expect(found(marketing(text), code)).toEqual(expected);
	});
});

describe('who sends it', () => {
	it.each([
		['is not seen', 'GB', 'Sale! Reply STOP to end', '', 'says who sends it'],
		['is the brand', 'GB', 'ACME: sale! Reply STOP to end', '', ''],
		['is the sender', 'GB', 'Sale! STOP 36180', 'ACME', ''],
		['is the brand in brackets', 'CN', '【ACME】优惠 拒收请回复R', '', ''],
		['is not told how to reach', 'AU', 'ACME: sale', 'ACME', 'says how to reach the sender'],
		['is reached by a link', 'AU', 'ACME: sale acme.example/stop', 'ACME', ''],
		['is nobody’s question in Germany', 'DE', 'Sale! Reply STOP to end', '', ''],
	])('%s', (_, code, text, sender, expected) => {
		const [finding] = checkContent(marketing(text, sender), [place(code)]).filter(
			({ code: one }) => one === 'identity_unseen',
		);
		expect(finding?.message ?? '').toContain(expected);
		expect(finding === undefined).toBe(expected === '');
	});
});

describe('the label', () => {
	it.each([
		['missing in Vietnam', 'VN', 'Sale! Reply STOP to end', ['label_missing block']],
		['present in Vietnam', 'VN', '[QC] Sale! Reply STOP to end', []],
		['present in English', 'VN', '[ad] Sale! Reply STOP to end', []],
		['missing in Korea', 'KR', '무료거부 0801234567', ['label_missing block']],
		['present in Korea', 'KR', '(광고) ACME 무료거부 0801234567', []],
		['present in full width', 'KR', '（광고）ACME 무료거부 0801234567', []],
		['present in full-width brackets', 'VN', '［QC］ Sale! Reply STOP to end', []],
		['not at the start in Korea', 'KR', 'ACME (광고) 무료거부 0801234567', ['label_missing block']],
		[
			'missing in a longer word',
			'DO',
			'Publicidades y ofertas. Responde BAJA',
			['label_missing block'],
		],
		[
			'missing in an address',
			'DO',
			'Ofertas en publicidad.example/x Responde BAJA',
			['label_missing block'],
		],
	])('%s', (_, code, text, expected) => {
		expect(found(marketing(text), code)).toEqual(expected);
	});
});

describe('a wish for an answer', () => {
	const wish = 'Sale! Reply STOP to opt out';

	it.each([
		['to a name', 'GB', wish, 'ACME', ['notice_unreachable block']],
		['to a number', 'GB', wish, '+447400123456', []],
		['to the default of the gateway', 'GB', wish, '', []],
		['beside another way', 'GB', `${wish} or visit acme.example/stop`, 'ACME', []],
		[
			'to a name that is refused anyway',
			'US',
			wish,
			'ACME',
			['name_refused block', 'notice_unreachable block'],
		],
	])('%s', (_, code, text, sender, expected) => {
		expect(found(marketing(text, sender), code)).toEqual(expected);
	});

	it('goes by what is known of the sender', () => {
		const toName = { ...marketing(wish, 'ACME'), canReceiveReplies: true };
		const toNumber = { ...marketing(wish, '36180'), canReceiveReplies: false };
		const toDefault = { ...marketing(`ACME: ${wish}`), canReceiveReplies: false };
		expect(found(toName, 'GB')).toEqual([]);
		expect(found(toNumber, 'GB')).toEqual(['notice_unreachable block']);
		expect(checkContent(toDefault, [place('GR')])).toMatchObject([
			{ message: 'The text asks for an answer, but the sender receives none' },
		]);
	});

	it('warns in a transactional text', () => {
		const content = {
			text: 'Reply STOP to end',
			sender: 'ACME',
			purpose: 'transactional',
		} as const;
		expect(found(content, 'GB')).toEqual(['notice_unreachable warn']);
	});

	it('stands on the law that asks for a notice, or on our own caution', () => {
		const ruleIn = (code: string) => checkContent(marketing(wish, 'ACME'), [place(code)])[0]?.rule;
		expect(ruleIn('DE')).toMatchObject({ id: 'DE', basis: 'law' });
		expect(ruleIn('GB')).toMatchObject({ id: 'GB', basis: 'law' });
		expect(ruleIn('LV')).toMatchObject({ id: 'reachable-notice', basis: 'default' });
	});
});

it('has a sentence for every code', () => {
	for (const sentence of Object.values(CONTENT_FINDINGS)) expect(sentence).toMatch(/\.$/);
});
