import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { runNode, type NodeRun } from '../support/runNode';

const node = new ComposeSms();
/** Without the hint that shows examples of the texts, which is as it may be. */
async function compose(parameters: object, run: NodeRun = {}) {
	const result = await composed(parameters, run);
	return {
		...result,
		hints: result.hints.filter((hint) => !/^The (text|shortest text): /.test(hint)),
	};
}

const composed = (parameters: object, run: NodeRun) =>
	runNode(node, { items: [{ row: 1 }], ...run, parameters: { campaign: 'spring', ...parameters } });

describe('Compose SMS', () => {
	it('writes the message with its segments and keeps the incoming fields', async () => {
		const { outputs, items } = await compose(
			{ message: 'Hi {firstName|there}, see you in {city}' },
			{ items: [{ firstName: 'Zoé', city: 'Lyon' }, { city: 'Köln' }] },
		);
		expect(outputs[0]).toMatchObject([
			{ city: 'Lyon', sms: { text: 'Hi Zoé, see you in Lyon', encoding: 'GSM-7', segments: 1 } },
			{ city: 'Köln', sms: { text: 'Hi there, see you in Köln', credits: 1 } },
		]);
		expect(items[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('carries every field of the contract', async () => {
		const { outputs } = await compose({ message: 'ça va' });
		expect(outputs[0]?.[0]?.['sms']).toEqual({
			campaign: 'spring',
			step: '',
			purpose: 'marketing',
			sender: '',
			text: 'ça va',
			encoding: 'UCS-2',
			length: 5,
			segments: 1,
			perSegment: 70,
			remaining: 65,
			credits: 1,
			parts: ['ça va'],
			unicodeCharacters: [{ character: 'ç', positions: [0] }],
			replacements: [],
			missingFields: [],
			links: [],
		});
	});

	it('finds merge fields in contact where the item itself has none', async () => {
		const { outputs } = await compose(
			{ message: '{firstName} {lastName}' },
			{ items: [{ firstName: ' ', contact: { firstName: 'Zoé', lastName: 'Roux' } }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Zoé Roux' } }]);
	});

	it('reads a message given as an expression, item by item', async () => {
		const { outputs } = await compose(
			{ message: '={{ $json.vip ? "Dear {name}" : "Hi {name}" }}' },
			{ items: [{ vip: true, name: 'A' }, { name: 'B' }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Dear A' } }, { sms: { text: 'Hi B' } }]);
	});

	it('takes the Sender Name of the credential, and its own sender before that', async () => {
		const credentials = {
			smsGatewayApi: { gateway: 'sandbox', senderName: 'ACME', sandboxUrl: '', sandboxApiKey: '' },
		};
		const plain = await compose({ message: 'Hi' }, { credentials });
		const own = await compose({ message: 'Hi', options: { sender: 'Shop24' } }, { credentials });
		expect(plain.outputs[0]).toMatchObject([{ sms: { sender: 'ACME' } }]);
		expect(own.outputs[0]).toMatchObject([{ sms: { sender: 'Shop24' } }]);
	});

	it.each([
		['an unclosed brace', { message: 'Hi {name' }, /never closed/],
		['an empty campaign', { message: 'Hi', campaign: ' ' }, /“Campaign” is empty/],
		['a sender that no phone shows', { message: 'Hi', options: { sender: 'Café' } }, /“Sender”/],
		['a field without value', { message: 'Hi {name}' }, /No value for \{name\}: .* \[item 0\]/],
	])('stops for %s', async (_name, parameters, message) => {
		const { error } = await compose(parameters);
		expect(error?.message).toMatch(message);
	});

	it('leaves out whoever lacks a field, and says how many', async () => {
		const { outputs, hints } = await compose(
			{ message: 'Hi {name}', options: { missingFields: 'leaveOut' } },
			{ items: [{ name: 'A' }, {}, { name: 'C' }] },
		);
		expect(outputs[0]).toMatchObject([{ name: 'A' }, { name: 'C' }]);
		expect(hints).toEqual([
			'1 missing field: left out',
			'No value for {name}: 1 of 3 recipients has none',
			'2 credits for 2 recipients; 1 segment each',
		]);
	});

	it('leaves a missing field empty on request and records it', async () => {
		const { outputs } = await compose({
			message: 'Hi {name}!',
			options: { missingFields: 'empty' },
		});
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi !', missingFields: ['name'] } }]);
	});

	it.each([
		['another spelling', '{first name}', { firstName: 'Zoé' }],
		['capitals', '{FIRSTNAME}', { 'First Name': 'Zoé' }],
		['another language', '{prénom}', { contact: { firstName: 'Zoé' } }],
		['a header in another language', '{firstName}', { Vorname: 'Zoé' }],
		['the name of a person', '{nombre}', { contact: { firstName: 'Zoé' } }],
		['the short name of another tool', '{FNAME}', { contact: { firstName: 'Zoé' } }],
		['a path to it', '{Contact.First_Name}', { contact: { firstName: 'Zoé' } }],
	])('finds a merge field by %s', async (_name, tag, item) => {
		const { outputs } = await compose({ message: `Hi ${tag}` }, { items: [item] });
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi Zoé', missingFields: [] } }]);
	});

	it('finds both names for the full one', async () => {
		const contact = { firstName: 'Zoé', lastName: 'Roux' };
		const { outputs } = await compose({ message: 'Hi {name}' }, { items: [{ contact }] });
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi Zoé Roux' } }]);
	});

	it('takes no consent for a word of a message', async () => {
		const contact = { optOut: true, consent: { status: 'none' } };
		const { error } = await compose({ message: 'Hi {stop}' }, { items: [{ contact }] });
		expect(error?.message).toMatch(/No value for \{stop\}/);
	});

	it.each([
		[
			'{frstName}',
			[{ firstName: 'A' }],
			/no recipient has such a field\. Did you mean \{firstName\}\?/,
		],
		['{$json.firstName}', [{ firstName: 'A' }], /Did you mean \{firstName\}\?/],
		['{code}', [{ firstName: 'A' }], /no recipient has such a field \[item 0\]/],
		['{code}', [{ code: '' }], /it is empty \[item 0\]/],
		['{code}', [{ code: '' }, { code: ' ' }], /it is empty for all 2 recipients \[item 0\]/],
		['{code}', [{ code: 'x' }, {}, { code: 'y' }], /1 of 3 recipients has none \[item 1\]/],
		['{phone}', [{ phone: { e164: '+33612345678' } }], /such as \{phone\.e164\}/],
		[
			'{FIRSTNAME}',
			[{ 'First Name': 'A', first_name: 'B' }],
			/may be “First Name” and “first_name”/,
		],
		[
			'*|FNAME|*',
			[{ firstName: 'A' }],
			/^\*\|FNAME\|\* is no merge field here: write \{firstName\}/,
		],
		['%Vorname%', [{ firstName: 'A' }], /write \{firstName\}/],
		['[[Code]]', [{ Code: 'A' }], /write \{Code\}/],
		['{{ $json.firstName }}', [{ firstName: 'A' }], /write \{firstName\}/],
	])('says what is wrong with %s for %j', async (tag, items, message) => {
		// An expression of n8n comes out of a field that holds plain text.
		const { error } = await compose({ message: `Hi ${tag}` }, { items });
		expect(error?.message).toMatch(message);
	});

	it('names the fields that are there', async () => {
		const items = [{ city: 'Lyon', contact: { firstName: 'A', consent: {} } }];
		const { error } = await compose({ message: 'Hi {code}' }, { items });
		expect(error?.description).toMatch(/^There are \{city\} and \{firstName\}\. Give the field/);
	});

	it('sends no tag of another tool, and says so', async () => {
		const { outputs, hints } = await compose(
			{ message: 'Hi *|FNAME|*!', options: { missingFields: 'empty' } },
			{ items: [{ firstName: 'A' }, {}] },
		);
		expect(outputs[0]).toMatchObject([
			{ sms: { text: 'Hi !', missingFields: ['*|FNAME|*'] } },
			{ sms: { text: 'Hi !' } },
		]);
		expect(hints[0]).toBe('*|FNAME|* is no merge field here: write {firstName}');
	});

	it('asks about a field that nobody has, where all get its fallback', async () => {
		const items = [{ firstName: 'A' }, { firstName: 'B' }];
		const hintsOf = async (message: string) => (await compose({ message }, { items })).hints;
		expect((await hintsOf('Hi {frstName|there}'))[0]).toBe(
			'All get the fallback of {frstName|there}: no recipient has such a field. Did you mean {firstName}?',
		);
		expect(await hintsOf('Hi {code|there}')).toHaveLength(1);
		expect(await hintsOf('Hi {firstname|there}')).toHaveLength(1);
	});

	it('takes a tag of another tool for all when one has the field', async () => {
		const { outputs } = await compose(
			{ message: 'Hi [[Code]]!', options: { missingFields: 'leaveOut' } },
			{ items: [{}, { Code: 'A' }] },
		);
		expect(outputs[0]).toEqual([]);
	});

	it('asks about what may be a merge field, once', async () => {
		const { outputs, hints } = await compose(
			{ message: 'Hi [First Name], [QC] 50%' },
			{ items: [{}, {}] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi [First Name], [QC] 50%' } }, {}]);
		expect(hints[0]).toBe(
			'[First Name] is sent as it stands. If it shall be a merge field, write {firstName}',
		);
		expect(hints).toHaveLength(2);
	});

	it('goes on with the others when an item fails and n8n is told to continue', async () => {
		const { outputs, items } = await compose(
			{ message: 'Hi {name}' },
			{ items: [{}, { name: 'B' }], settings: { onError: 'continueRegularOutput' } },
		);
		expect(outputs[0]).toMatchObject([
			{ failure: { message: expect.stringContaining('{name}') } },
			{ sms: { text: 'Hi B' } },
		]);
		expect(items[0]?.[0]?.json).not.toHaveProperty('error');
	});

	it('takes the year of a birthday by the workflow’s clock where the item says none', async () => {
		jest.useFakeTimers({ now: Date.parse('2026-12-31T23:30:00Z'), doNotFake: ['nextTick'] });
		const run = { items: [{ row: 1 }], timezone: 'Europe/Paris' };
		const { outputs } = await compose({ message: 'Hi', purpose: 'birthday' }, run);
		jest.useRealTimers();
		expect(outputs[0]).toMatchObject([{ sms: { campaign: 'birthday-2027' } }]);
	});

	it.each([
		['birthday', 'birthday-2027'],
		['transactional', ''],
	])('names the campaign of a %s message itself', async (purpose, campaign) => {
		const { outputs } = await compose(
			{ message: 'Hi', purpose },
			{ items: [{ birthday: { year: 2027 } }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { purpose, campaign } }]);
	});
});

describe('the options of Compose SMS', () => {
	const text = async (message: string, options: object, item: object = {}) => {
		const { outputs, error } = await compose(
			{ message, options },
			{ items: [{ row: 1, ...item }] },
		);
		return (outputs[0]?.[0]?.['sms'] as { text?: string } | undefined)?.text ?? error?.message;
	};
	const france = { phone: { country: 'FR' } };

	it.each([
		['smart encoding', 'It’s…', { smartEncoding: 'typography' }, {}, "It's..."],
		[
			'a locale',
			'{n} on {d}',
			{ locale: 'fr' },
			{ n: 12345.5, d: '2027-05-17' },
			'12 345,5 on 17 mai 2027',
		],
		['the brand', 'Hi', { senderIdentification: 'ACME' }, {}, 'ACME: Hi'],
		[
			'the notice of the country',
			'Hi',
			{ optOutNotice: 'country', optOutNumber: '36180' },
			france,
			'Hi STOP 36180',
		],
		[
			'an own notice',
			'Hi',
			{ optOutNotice: 'own', optOutText: 'Out: a.example/x' },
			{},
			'Hi Out: a.example/x',
		],
		[
			'a cut at a word, the notice kept',
			'word '.repeat(40),
			{ maximumSegments: 1, aboveMaximum: 'cut', optOutNotice: 'own', optOutText: 'STOP 36180' },
			{},
			'word '.repeat(30) + 'STOP 36180',
		],
		[
			'the brand beside a name',
			'Hi {firstName}',
			{ senderIdentification: 'Ann' },
			{ firstName: 'Ann' },
			'Ann: Hi Ann',
		],
		[
			'the brand beside another word',
			'Place it',
			{ senderIdentification: 'Ace' },
			{},
			'Ace: Place it',
		],
		[
			'a cut that keeps the way to opt out',
			`${'word '.repeat(40)}Reply STOP to end`,
			{ maximumSegments: 1, aboveMaximum: 'cut' },
			{},
			`${'word '.repeat(28)}Reply STOP to end`,
		],
		[
			'no cut inside a price',
			`${'word '.repeat(30)}now {price} only`,
			{ maximumSegments: 1, aboveMaximum: 'cut' },
			{ price: '1 234,50 €' },
			`${'word '.repeat(30)}now`,
		],
		[
			'no locale that is one',
			'Hi',
			{ locale: 'français' },
			{},
			'“Locale”: “français” is no locale. Write one such as fr, de-CH or en-US.',
		],
		[
			'a text that is too long',
			'x'.repeat(161),
			{ maximumSegments: 1 },
			{},
			'The message takes 2 segments, the maximum is 1 [item 0]',
		],
		[
			'an answer that cannot come',
			'Hi',
			{ optOutNotice: 'country', sender: 'ACME' },
			{ phone: { country: 'US' } },
			'“Reply STOP to opt out” asks for an answer, but the sender ACME is a name and receives none [item 0]',
		],
		[
			'an answer that is typed and cannot come',
			'Hi. Reply STOP to opt out',
			{ sender: 'ACME' },
			{},
			'The message asks for an answer, but the sender ACME is a name and receives none [item 0]',
		],
		['an answer to a number', 'Hi. Reply STOP', { sender: '36180' }, {}, 'Hi. Reply STOP'],
		['an answer to elsewhere', 'Hi. STOP 36180', { sender: 'ACME' }, {}, 'Hi. STOP 36180'],
		[
			'an answer beside another way',
			'Hi. Reply STOP.',
			{ sender: 'ACME', optOutNotice: 'own', optOutText: 'Opt out: acme.example/stop' },
			{},
			'Hi. Reply STOP. Opt out: acme.example/stop',
		],
		[
			'a number nobody gave',
			'Hi',
			{ optOutNotice: 'country' },
			france,
			'The opt-out notice “STOP {number}” needs a number [item 0]',
		],
	])('%s', async (_name, message, options, item, expected) => {
		expect(await text(message, options, item)).toBe(expected);
	});

	it('writes no notice by country into a transactional message', async () => {
		const { outputs } = await compose({
			purpose: 'transactional',
			message: 'Hi',
			options: { optOutNotice: 'country' },
		});
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi' } }]);
	});

	it('prices a segment by country', async () => {
		const { outputs } = await compose(
			{
				message: 'x'.repeat(161),
				options: {
					creditsPerSegment: 0.1,
					creditsByCountry: { rows: [{ country: 'FR', credits: 1.5 }] },
				},
			},
			{ items: [france, { phone: { country: 'DE' } }, {}] },
		);
		expect(outputs[0]).toMatchObject([
			{ sms: { credits: 3 } },
			{ sms: { credits: 0.2 } },
			{ sms: { credits: 0.2 } },
		]);
	});

	it('counts by the options that the gateway needs', async () => {
		const { outputs } = await compose({
			message: 'ş'.repeat(155),
			options: { nationalLanguage: 'turkish' },
		});
		expect(outputs[0]).toMatchObject([
			{ sms: { encoding: 'GSM-7', segments: 1, perSegment: 155 } },
		]);
	});

	it('leaves out what is too long, and says so', async () => {
		const { outputs, hints } = await compose(
			{ message: '{text}', options: { maximumSegments: 1, aboveMaximum: 'leaveOut' } },
			{ items: [{ text: 'x'.repeat(200) }, { text: 'short' }] },
		);
		expect(outputs[0]).toMatchObject([{ text: 'short' }]);
		expect(hints[0]).toBe('1 too long: left out');
	});

	it('leaves out what cannot be cut without breaking a link', async () => {
		const { outputs, hints } = await compose({
			message: `https://acme.example/${'p'.repeat(200)}`,
			options: { maximumSegments: 1, aboveMaximum: 'cut' },
		});
		expect(outputs[0]).toEqual([]);
		expect(hints[0]).toBe('1 too long: left out');
	});

	it('lists the links as they are sent', async () => {
		const { outputs } = await compose({
			message: 'See acme.example/a–b, https://acme.example/c. Mail x@acme.example',
			options: { smartEncoding: 'typography' },
		});
		expect(outputs[0]).toMatchObject([
			{ sms: { links: ['acme.example/a–b', 'https://acme.example/c'] } },
		]);
	});

	it('warns once of a name that mixes look-alike letters', async () => {
		const { hints } = await compose(
			{ message: 'Hi', campaign: '\u0412lack Friday', options: { step: '\u043Ene' } },
			{ items: [{}, {}] },
		);
		expect(hints.slice(1)).toEqual([
			'The campaign “\u0412lack Friday” mixes Latin and Cyrillic letters in one word, so it is another campaign than “Black Friday”, and texts the same people again. Type the name anew.',
			'The step “\u043Ene” mixes Latin and Cyrillic letters in one word, so it is another step than “one”, and texts the same people again. Type the name anew.',
		]);
	});

	it('may differ from item to item where they are expressions', async () => {
		const { outputs } = await compose(
			{ message: '{n}', options: { locale: '={{ $json.language }}' } },
			{
				items: [
					{ n: 12345, language: 'fr' },
					{ n: 12345, language: 'en' },
				],
			},
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: '12 345' } }, { sms: { text: '12,345' } }]);
	});
});

describe('what Compose SMS says after a run', () => {
	const hintsFor = async (...texts: string[]) =>
		(await compose({ message: '{text}' }, { items: texts.map((text) => ({ text })) })).hints;

	it.each([
		['one for all', ['Hi', 'Hi'], 'The text: “Hi”'],
		[
			'the shortest and the longest',
			['Hi Zoé', 'Hi Al', 'Hi Bartholomew'],
			'The shortest text: “Hi Al”. The longest: “Hi Bartholomew”',
		],
	])('shows real texts, %s', async (_name, texts, example) => {
		const items = texts.map((text) => ({ text }));
		expect((await composed({ message: '{text}' }, { items })).hints.at(-1)).toBe(example);
	});

	it('shows one that lacks a field', async () => {
		const items = [{ a: 'Al' }, {}, { a: 'Bartholomew' }, { b: 'x' }];
		const message = 'Hi {a}{b|dear customer}';
		const { hints } = await composed({ message, options: { missingFields: 'empty' } }, { items });
		expect(hints.at(-1)).toBe(
			'The shortest text: “Hi x”. The longest: “Hi Bartholomewdear customer”. Without a field: “Hi dear customer”',
		);
	});

	it('sums up segments and credits', async () => {
		expect(await hintsFor('x', 'x'.repeat(161), 'x'.repeat(400))).toEqual([
			'6 credits for 3 recipients; 1 to 3 segments each, 2 on average',
		]);
	});

	it('warns of transactional messages that ask a name for an answer', async () => {
		const { hints } = await compose(
			{ message: 'Reply STOP to end', purpose: 'transactional', options: { sender: 'ACME' } },
			{ items: [{}, {}] },
		);
		expect(hints[0]).toBe(
			'2 messages ask for an answer, but the sender is a name and receives none: name a link instead, or send from a number',
		);
	});

	it.each([
		[
			'a quote',
			`it’s ${'x'.repeat(100)}`,
			'1 credit can be saved: replace ’ or turn on “Smart Encoding”',
		],
		[
			'an accent',
			`ê${'x'.repeat(100)}`,
			'1 credit can be saved: write ê without accents, or set “Smart Encoding” to do so',
		],
		['an emoji', `${'x'.repeat(100)}🎂`, '1 credit can be saved: do without 🎂'],
		[
			'an emoji beside a quote, which alone saves nothing',
			`’${'x'.repeat(100)}🎂`,
			'1 credit can be saved: do without ’ and 🎂',
		],
		[
			'two of them',
			`’${'x'.repeat(100)}…`,
			'1 credit can be saved: replace ’ and … or turn on “Smart Encoding”',
		],
		[
			'what cannot be seen',
			`${'x'.repeat(100)}\u00a0x`,
			'1 credit can be saved: replace the non-breaking space or turn on “Smart Encoding”',
		],
	])('names what can be saved by %s', async (_name, text, advice) => {
		expect((await hintsFor(text)).slice(1)).toEqual([advice]);
	});

	it('proposes the plain form of a link that makes texts Unicode', async () => {
		const link = 'https://acme.example/?q=Čapek';
		expect(
			(await hintsFor(`Go ${link}`, `To ${link}`)).filter((hint) => /link/.test(hint)),
		).toEqual([
			`The link ${link} makes the message Unicode. Write https://acme.example/?q=%C4%8Capek: it leads to the same page`,
		]);
	});

	it('adds up in one sentence, the dearest first', async () => {
		const long = 'x'.repeat(100);
		const texts = [`ê${long}`, `’${long}`, `${long}🎂`, `…${long}’`, 'a’'];
		expect((await hintsFor(...texts)).slice(1)).toEqual([
			'4 credits can be saved: replace ’ and … or turn on “Smart Encoding” (2); write ê without accents, or set “Smart Encoding” to do so (1); do without 🎂 (1)',
		]);
	});

	it('names some of many characters', async () => {
		const texts = [...'êçíúőű'].map((letter) => `${letter}${'x'.repeat(100)}`);
		expect((await hintsFor(...texts))[1]).toMatch(
			/^6 credits can be saved: write [^,]+, [^,]+, [^,]+ and 3 more without accents/,
		);
	});

	it('has no advice where Unicode costs nothing, or is a script', async () => {
		expect(await hintsFor('it’s', 'Привет, как дела? '.repeat(20))).toHaveLength(1);
	});
});

describe('Compose SMS as a tool', () => {
	it('declares itself one, and answers with the message', async () => {
		expect(node.description.usableAsTool).toBe(true);
		const { outputs } = await compose(
			{ message: 'Hi {name|there}' },
			{ type: 'n8n-nodes-sms-campaign.composeSmsTool' },
		);
		expect(outputs).toHaveLength(1);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi there', segments: 1 } }]);
	});
});
