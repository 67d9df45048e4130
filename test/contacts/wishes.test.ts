import fc from 'fast-check';
import { importContacts } from '../../lib/contacts';
import { HEADERS, namesIn } from './tables/headers';

const options = { mobileOnly: true, duplicates: 'keepFirst' } as const;

/** The people read from rows with a number each. */
const people = (...rows: Record<string, unknown>[]) =>
	importContacts(
		rows.map((fields, at) => ({ row: at + 2, fields: { Phone: `+3361234567${at}`, ...fields } })),
		options,
	).valid.map(({ contact }) => contact);

const person = (fields: Record<string, unknown>) => people(fields)[0];
const status = (fields: Record<string, unknown>) => person(fields)?.consent?.status;

describe('a date of consent that cannot be read', () => {
	it.each(['2026-02-31', 'spring 2025', 'via the form'])('%s stays as written', (date) => {
		expect(person({ Consent: 'yes', 'Consent Date': date })?.consent).toEqual({
			status: 'explicit',
			at: date,
		});
	});

	it.each(['', 'n/a', '-', '0000-00-00'])('%j is none', (date) => {
		expect(person({ Consent: 'yes', 'Consent Date': date })?.consent).toEqual({
			status: 'explicit',
		});
	});

	it('gives no consent by itself', () => {
		expect(person({ 'Consent Date': 'spring 2025' })?.consent).toBeUndefined();
	});
});

describe('of several columns of consent', () => {
	it.each([
		['a general yes and a no to texts', { 'Opt-in': 'yes', 'SMS opt-in': 'no' }, 'none'],
		['the same the other way round', { 'SMS opt-in': 'no', 'Opt-in': 'yes' }, 'none'],
		['two yeses', { 'Opt-in': 'yes', 'SMS opt-in': 'yes' }, 'explicit'],
		['a general yes, and texts left open', { 'Opt-in': 'yes', 'SMS opt-in': '' }, 'unknown'],
		['a yes and what cannot be read', { Consent: 'yes', 'SMS consent': 'pending' }, 'unknown'],
		['a yes and a state that is none', { Consent: 'yes', 'SMS status': 'not subscribed' }, 'none'],
		['a yes to e-mails', { 'Email consent': 'yes', 'SMS consent': '' }, undefined],
		['a state in plain words', { 'SMS status': 'Subscribed' }, 'explicit'],
		['a state that may be of anything', { 'SMS status': 'active' }, undefined],
		['a general state', { 'Subscription status': 'subscribed' }, undefined],
		[
			'a number where one is asked for',
			{ Consent: 'yes', 'Number for SMS marketing': '+33612345679' },
			'explicit',
		],
		['a refusal of texts in the general column', { Consent: 'yes, but not sms' }, 'none'],
	])('%s: the strictest stands', (_, fields, expected) => {
		expect(status(fields)).toBe(expected);
	});
});

describe('a date', () => {
	it.each([
		['alone is a yes', { 'Opt-in date': '2024-02-03' }, { status: 'explicit', at: '2024-02-03' }],
		[
			'is none beside a column of consent',
			{ Consent: '', 'Consent date': '2024-02-03' },
			undefined,
		],
		['is none beside a state', { 'SMS status': '', 'Consent date': '2024-02-03' }, undefined],
		[
			'of an unsubscription is none of a consent',
			{ 'SMS Consent Status': 'unsubscribed', 'SMS Consent Date': '2025-06-01' },
			{ status: 'none' },
		],
		[
			'of the consent to texts goes first',
			{ Consent: 'yes', 'Consent date': '2024-02-03', 'SMS consent date': '2024-05-06' },
			{ status: 'explicit', at: '2024-05-06' },
		],
		[
			'of Mailchimp’s e-mail audience is none',
			{ OPTIN_TIME: '2024-02-03', LEID: '1', EUID: 'a' },
			undefined,
		],
	])('%s', (_, fields, consent) => expect(person(fields)?.consent).toEqual(consent));
});

describe('a stop', () => {
	it.each([
		['in a column of consent', { Consent: 'yes', 'SMS consent': 'Unsubscribed' }, true],
		['in a state', { Consent: 'yes', Status: 'opted out' }, true],
		['in a state of something else', { Consent: 'yes', 'Lead Status': 'Do not contact' }, true],
		['among the tags', { Consent: 'yes', Tags: 'vip\nsms-unsubscribed' }, true],
		['in a note', { Consent: 'yes', Notes: 'STOP received' }, true],
		['in a list without header', { 'Column 3': 'unsubscribed' }, true],
		['that nobody can read', { 'Opt-out': 'xyz' }, true],
		['confirmed', { 'Opt-out': 'confirmed' }, true],
		['with its date', { 'Opt-out': 'yes', 'Opt-out date': '2024-02-03' }, { at: '2024-02-03' }],
		['denied', { 'Opt-out': 'not opted out' }, undefined],
		[
			'in the words of a form',
			{ 'Would like to be taken off, and opt out of, all SMS marketing messages': 'yes' },
			true,
		],
		[
			'that a form only offers',
			{ 'I agree to receive SMS offers. You can opt out at any time.': 'yes' },
			undefined,
		],
		['of e-mails', { hs_email_optout: 'true' }, undefined],
		['of no text', { 'Lead Status': 'Not Contacted' }, undefined],
		['a no where the header denies it', { 'Not unsubscribed': 'no' }, true],
		['a yes where the header denies it', { 'Not unsubscribed': 'yes' }, undefined],
		['as pandas writes a no', { is_opted_out: '0.0' }, undefined],
		['as pandas writes nothing', { is_opted_out: 'nan' }, undefined],
		['as pandas writes a yes', { is_opted_out: '1.0' }, true],
	])('%s', (_, fields, optOut) => expect(person(fields)?.optOut).toEqual(optOut));

	it('keeps what our own export tells of it', () => {
		expect(
			person({ contact: { optOut: { scope: 'marketing', at: '2026-11-27T03:33:35.810Z' } } })
				?.optOut,
		).toEqual({ scope: 'marketing', at: '2026-11-27T03:33:35.810Z' });
	});

	it('binds to all where another column tells of one too', () => {
		expect(
			person({ contact: { optOut: { scope: 'marketing' } }, Unsubscribed: 'yes' })?.optOut,
		).toBe(true);
	});
});

describe('a column that may be of opt-outs, by one word of its header,', () => {
	it.each([
		['yes', true],
		['x', true],
		['2025-06-01', true],
		['STOP', true],
		['Main Street', undefined],
		['8', undefined],
		['no', undefined],
		['', undefined],
	])('is heard where it says plainly: %j', (text, expected) => {
		expect(Boolean(person({ 'Bus stop': text })?.optOut) || undefined).toBe(expected);
	});

	it.each([
		['Subscription', 'cancelled', true],
		['Abonné', 'désabonné', true],
		['Abonné', 'non', undefined],
		['Zorgo subscribed zone', 'STOP', true],
		['Deleted', 'yes', undefined],
		['Canceled', 'true', undefined],
	])('and one that looks like consent where it says stop: %s = %s', (name, text, expected) => {
		expect(person({ Consent: 'yes', [name]: text })?.optOut).toBe(expected);
	});
});

describe('of a state or a note', () => {
	it.each([
		['Status', 'Cancelled', undefined],
		['Order status', 'cancelled', undefined],
		['Status', 'inactive', undefined],
		['Status', 'blocked payment', undefined],
		['Status', 'Unsubscribed', true],
		['SMS status', 'Cancelled', true],
		['Estado', 'Dado de baja', true],
		['State', 'unsubscribed', true],
		['Estado', 'Baja California', undefined],
		['Estado', 'activo', undefined],
		['State', 'OR', undefined],
		['Region', 'Nord', undefined],
		['Notes', 'Blocked nose', undefined],
		['Notes', 'Shop near the bus stop', undefined],
		['Notes', 'VIP\nSTOP SMS', true],
	])('what ended is a stop only where messages are meant: %s = %s', (name, text, expected) => {
		expect(person({ [name]: text })?.optOut).toBe(expected);
	});
});

describe('of an item with objects', () => {
	const phone = '+33612345678';
	const read = (fields: Record<string, unknown>) =>
		importContacts([{ row: 1, fields }], options).valid[0]?.contact;

	it('what stands beside the number is the person’s', () => {
		expect(
			read({
				body: {
					salesperson: { first_name: 'Max', phone: '', language: 'de' },
					customer: {
						phone,
						first_name: 'Zoé',
						sms_opt_in: true,
						default_address: { zip: '75001', country_code: 'FR' },
					},
				},
			}),
		).toEqual({ firstName: 'Zoé', postalCode: '75001', consent: { status: 'explicit' } });
	});

	it('nobody else’s name, consent or stop is taken', () => {
		expect(read({ phone, owner: { name: 'Max', sms_consent: true, opted_out: true } })).toEqual({});
	});

	it('whatever the object is called', () => {
		expect(read({ acme: { phone, name: 'Zoé Martin', smsConsent: 'yes', stop: 'yes' } })).toEqual({
			firstName: 'Zoé',
			lastName: 'Martin',
			consent: { status: 'explicit' },
			optOut: true,
		});
	});
});

describe('no row that says stop is sent to', () => {
	const STOPS = [
		'yes',
		'TRUE',
		'1',
		'1.0',
		'x',
		'STOP',
		'2024-02-03',
		'oui',
		'unsubscribed',
		'since May',
		'✓',
	];
	const SPOKEN = [
		'STOP',
		'unsubscribed',
		'Opted out',
		'Désabonné',
		'abgemeldet',
		'baja',
		'退订',
		'отписан',
	];
	const REST = ['yes', 'no', '', 'subscribed', '2024-05-06', 'double opt-in'];

	const among = (field: keyof typeof HEADERS) => fc.constantFrom(...namesIn(HEADERS[field] ?? []));
	const cell = (values: readonly string[]) => fc.constantFrom(...values);
	const stop = fc.oneof(
		fc.tuple(among('optOut'), cell(STOPS)),
		fc.tuple(fc.oneof(among('consent'), among('status'), among('remark')), cell(SPOKEN)),
	);
	/** Headers nobody has thought of: the words of a stop with others around. */
	const composed = fc
		.tuple(
			cell(['', 'is_', 'has ', 'customer_', 'SMS ', 'mobile_', 'Marketing ', 'Acme ', 'date_']),
			cell([
				'opt_out',
				'opted out',
				'unsubscribed',
				'do_not_text',
				'désabonné',
				'Abmeldung',
				'suppressed',
			]),
			cell([
				'',
				'_at',
				' date',
				' SMS',
				'__c',
				'_flag',
				' status',
				' 2',
				' (mobile)',
				' reason',
				' xyz',
			]),
		)
		.map((parts) => parts.join(''));
	const other = fc.tuple(
		fc.oneof(among('consent'), among('consentAt'), among('status'), among('optOut')),
		cell(REST),
	);

	it.each([
		['with any header we know', stop],
		['with a header nobody has thought of', fc.tuple(composed, cell(STOPS))],
	])('%s, whatever the other columns say', (_, saysStop) => {
		fc.assert(
			fc.property(saysStop, fc.array(other), fc.array(other), (stopped, before, after) => {
				const columns = [...before, stopped, ...after].filter(([name], at, all) =>
					name === stopped[0] ? all[at] === stopped : true,
				);
				expect(person(Object.fromEntries(columns))?.optOut).toBeTruthy();
			}),
			{ numRuns: 500 },
		);
	});

	/** Where programs put what a row says beside its number. */
	type Fields = Record<string, unknown>;
	const pairs = (fields: Fields, name: string) =>
		Object.entries(fields).map(([key, value]) => ({ [name]: key, value }));
	const PLACES: readonly ((phone: Fields, fields: Fields) => Fields)[] = [
		(phone, fields) => ({ body: { ...phone, ...fields } }),
		(phone, fields) => ({ customer: phone, ...fields }),
		(phone, fields) => ({ ...phone, customer: fields }),
		(phone, fields) => ({ ...phone, attributes: { custom: fields } }),
		(phone, fields) => ({ ...phone, profile: { preferences: fields } }),
		(phone, fields) => ({ ...phone, meta_data: pairs(fields, 'key') }),
		(phone, fields) => ({ ...phone, answers: pairs(fields, 'label') }),
		(phone, fields) => ({ ...phone, json: JSON.stringify(fields) }),
		(phone, fields) => ({
			...phone,
			properties: Object.fromEntries(
				Object.entries(fields).map(([name, value]) => [name, { value }]),
			),
		}),
	];

	it.each(['keepFirst', 'keepLast', 'merge'] as const)(
		'wherever it stands in an item, and whichever of its duplicates stays: %s',
		(duplicates) => {
			const isHeader = ([name]: readonly [string, string]) => !name.includes('.');
			const Phone = '+33612345678';
			fc.assert(
				fc.property(
					stop.filter(isHeader),
					fc.array(other.filter(isHeader)),
					fc.constantFrom(...PLACES),
					fc.boolean(),
					(stopped, more, place, isFirst) => {
						const said = { ...Object.fromEntries(more), [stopped[0]]: stopped[1] };
						const row = place({ Phone }, said);
						const rows = isFirst ? [row, { Phone }] : [{ Phone, Consent: 'yes' }, row];
						const { valid } = importContacts(
							rows.map((fields, at) => ({ row: at + 1, fields })),
							{ ...options, duplicates },
						);
						expect(valid.map(({ contact }) => Boolean(contact.optOut))).toEqual([true]);
					},
				),
				{ numRuns: 200 },
			);
		},
	);
});
