import type { InboundRequest } from '../../../../lib/gateways';

const hook = 'https://n8n.example/webhook/secret/events';

/** How a reply of a gateway is put together out of who wrote, to whom, and what. */
export interface StopForm {
	readonly fields: (from: unknown, to: unknown, text: unknown) => Readonly<Record<string, unknown>>;
	/** It names nobody it was written to, so that numbers as they are dialled at home are for the ledger. */
	readonly toNobody?: true;
	/** What the vendor can be set to. */
	readonly as: readonly ('json' | 'form' | 'query')[];
}

type Rows = readonly (readonly [name: string, request: InboundRequest])[];

const person = '+33612345678';
const ours = '+33700000001';

/** The same number as vendors, proxies and set-ups write it. */
const numbers: readonly (readonly [written: unknown, to?: unknown])[] = [
	[person],
	['33612345678'],
	['0033612345678'],
	[' +33 6 12 34 56 78 '],
	['+33-6-12-34-56-78'],
	['+33 (0)6 12 34 56 78'],
	['%2B33612345678'],
	['%252B33612345678'],
	['tel:+33612345678'],
	['sms:+33612345678'],
	['\u202a+33612345678\u202c'],
	['0612345678', ours],
	['06 12 34 56 78', '33700000001'],
	['612345678', '0033700000001'],
];

const texts = [
	'Stop',
	' stop\r\n',
	'STOP.',
	'ＳＴＯＰ',
	'“STOP”',
	'СТОП',
	'Arrêt',
	'退订',
	'توقف',
	'STOP\u0000',
	'stop & = + %2B # 100%',
	'\ufeffSTOP',
];

const bytes = (text: string) => new TextEncoder().encode(text);

const request = (
	body: Uint8Array,
	type: string | undefined = 'application/json',
	url = hook,
): InboundRequest => ({
	method: 'POST',
	url,
	headers: type === undefined ? {} : { 'content-type': type },
	body,
});

const flat = (fields: Readonly<Record<string, unknown>>): string =>
	new URLSearchParams(
		Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
	).toString();

const written = (as: StopForm['as'][number], fields: ReturnType<StopForm['fields']>) => {
	if (as === 'json') return request(bytes(JSON.stringify(fields)));
	if (as === 'form') return request(bytes(flat(fields)), 'application/x-www-form-urlencoded');
	return { method: 'GET' as const, url: `${hook}?${flat(fields)}`, headers: {}, body: bytes('') };
};

/** All ways in which one and the same STOP may come. */
export function stopsOf({ fields, as, toNobody }: StopForm): Rows {
	const [main = 'json'] = as;
	const own = written(main, fields(person, ours, 'STOP'));
	const long = main === 'query' ? 1000 : 60_000;
	return [
		...as.flatMap((each) => [
			...numbers
				.filter(([, to]) => !toNobody || to === undefined)
				.map(([from, to = '']): Rows[number] => [
					`${each}, from ${JSON.stringify(from)}`,
					written(each, fields(from, to === '' ? ours : to, 'STOP')),
				]),
			...texts.map((said): Rows[number] => [
				`${each}, saying ${JSON.stringify(said)}`,
				written(each, fields(person, ours, said)),
			]),
		]),
		['to nobody', written(main, fields(person, '', 'STOP'))],
		['a very long text', written(main, fields(person, ours, `STOP ${'please '.repeat(long)}`))],
		...(main === 'query' ? [] : inBodies(own, main)),
	];
}

function inBodies(own: InboundRequest, main: 'json' | 'form'): Rows {
	const text = new TextDecoder().decode(own.body);
	const wide = (order: 'le' | 'be') => {
		const raw = Buffer.from(`\ufeff${text}`, 'utf16le');
		return order === 'le' ? raw : raw.swap16();
	};
	return [
		['with a BOM', { ...own, body: bytes(`\ufeff${text}`) }],
		['as text/plain', request(own.body, 'text/plain; charset=UTF-8')],
		['as bytes', request(own.body, 'application/octet-stream')],
		['of no type', request(own.body, undefined)],
		['as Latin-1 that is none', request(own.body, `application/json; charset=iso-8859-1`)],
		['in UTF-16, little end first', { ...own, body: wide('le') }],
		['in UTF-16, big end first', { ...own, body: wide('be') }],
		...(main === 'json'
			? ([
					['from a number', request(bytes(text.replace(`"${person}"`, '33612345678')))],
					['after blanks', { ...own, body: bytes(` \r\n${text}\n`) }],
					['in a list', request(bytes(`[${text}]`))],
					['in JSON twice', request(bytes(JSON.stringify(text)))],
					['with a key of JavaScript', request(bytes(`{"__proto__":{"a":1},${text.slice(1)}`))],
					['under the wrong type', request(own.body, 'application/x-www-form-urlencoded')],
				] satisfies Rows)
			: []),
		...(main === 'form'
			? ([
					['under the wrong type', request(own.body, 'application/json')],
					['with a key of JavaScript', request(bytes(`__proto__=1&constructor=2&${text}`))],
					['with blanks as %20', request(bytes(text.replaceAll('+', '%20')))],
				] satisfies Rows)
			: []),
	];
}
