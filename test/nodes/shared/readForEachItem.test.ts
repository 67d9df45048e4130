import { basename } from 'node:path';
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../../nodes/ImportPhoneList/ImportPhoneList.node';
import { SendSms } from '../../../nodes/SendSms/SendSms.node';
import { SmsLedger } from '../../../nodes/SmsLedger/SmsLedger.node';
import { n8n } from '../../../package.json';
import { openSandbox, type TestSandbox } from '../../sandbox/testSandbox';
import { type Form, formsOf, readingsDuring } from '../../support/readings';
import { runNode } from '../../support/runNode';
import { newUserFolder, person } from '../../support/smsLedger';

const ITEMS = 3;
/** Where the default is nothing, or of no use to an operation. */
const samples: IDataObject = {
	by: 'Zoé',
	campaign: 'autumn',
	filePath: '/nowhere/ledger.sqlite',
	from: '+33612345678',
	id: '1',
	message: 'Hello',
	messageId: 'a',
	'options.columns.chosen.column': 'agreed',
	'options.registers.entries.numbers': '+27821234567',
	'options.saveToList': 'customers',
	'options.suppressionList': '+33611111111',
	messageKey: 'order-1',
	phone: '+33612345678',
	phoneNumber: '+33612345678',
	receivedAt: '2026-11-20T10:00:00Z',
	refusedFor: 'blocked',
	sendAt: '2099-01-01T10:00',
	source: 'the form of the shop',
	testNumbers: '+33612345678',
	text: 'Zoé;+33612345678',
	to: '36180',
};

/** A code that is not of these very items ends the run before much is read; SendSmsApproved.test.ts tries it. */
const SET_APART = 'options.onlyIfApproved';

function withoutSetApart(parameters: INodeParameters): INodeParameters {
	const [collection = '', name = ''] = SET_APART.split('.');
	const members = Object.entries((parameters[collection] ?? {}) as INodeParameters);
	const others = Object.fromEntries(members.filter(([member]) => member !== name));
	return { ...parameters, [collection]: others };
}

const isUseless = (value: unknown): boolean =>
	value === '' || (typeof value === 'string' && value.startsWith('='));

const withSamples = (given: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(given)
			.filter(([path]) => path !== SET_APART)
			.map(([path, value]) => [path, isUseless(value) ? (samples[path] ?? value) : value]),
	);

const nodes: readonly INodeType[] = [
	new CheckConsentQuietHours(),
	new ComposeSms(),
	new ImportPhoneList(),
	new SendSms(),
	new SmsLedger(),
];

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ idempotency: false });
});
afterEach(() => sandbox.close());

/** What an operation asks n8n for, by path, and for which items, over all variants of its form. */
async function placesAsked(node: INodeType, form: Form): Promise<Map<string, Set<number>>> {
	const asked = new Map<string, Set<number>>();
	for (const variant of form.variants) {
		newUserFolder();
		const given = { ...withSamples(form.given), ...variant };
		const items = Array.from({ length: ITEMS }, (_, place) => ({
			json: person(`+3361200000${place}`, { ...MESSAGE, given: ofItem(place, given) }),
			binary: { data: FILE },
		}));
		const run = {
			items,
			parameters: withoutSetApart(form.parameters),
			settings: settingsOf(node),
			credentials: credentials(),
		};
		const readings = await readingsDuring(() => runNode(node, run));
		for (const [path, places] of readings) {
			asked.set(path, new Set([...(asked.get(path) ?? []), ...places]));
		}
	}
	return asked;
}

/** Two items with one pasted list have one list. */
const ofItem = (place: number, given: IDataObject): IDataObject =>
	'text' in given ? { ...given, text: `${String(given['text'])}${place}` } : given;

const FILE = {
	data: Buffer.from('first;phone\nZoé;+33612345678\n').toString('base64'),
	mimeType: 'text/csv',
	fileName: 'list.csv',
};

const MESSAGE: IDataObject = {
	sms: { purpose: 'transactional', text: 'Hi', campaign: 'autumn', segments: 1, credits: 1 },
};
/** As the node comes out of the panel: in its newest version. */
const settingsOf = ({ description }: INodeType) => ({
	onError: 'continueRegularOutput' as const,
	typeVersion: [description.version].flat().at(-1) ?? 1,
});
const credentials = () => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: 'sandbox-key',
		senderName: '36180',
	},
});

/**
 * The parameters that take an expression and are read for the first item alone, and why that is no loss. All
 * others are asked for of the last item as well: read for each, or refused where they differ.
 */
const FIRST_ITEM_ONLY: Readonly<Record<string, string>> = {
	'sendSms sendTest numbersAreMine': 'a test is of the message of the first item',
	'sendSms sendTest testNumbers': 'a test is of the message of the first item',
};

const forms = nodes.flatMap((node) =>
	formsOf(node).map((form) => [form.name, node, form] as const),
);

describe('every parameter of the form that takes an expression is read for the last item too', () => {
	it.each(forms)('%s', async (name, node, form) => {
		const asked = await placesAsked(node, form);
		const paths = form.paths.filter((path) => path !== SET_APART);
		const unread = paths.filter((path) => !asked.has(path));
		expect(unread).toEqual([]);
		const first = paths.filter((path) => asked.get(path)?.has(ITEMS - 1) !== true);
		const excused = Object.keys(FIRST_ITEM_ONLY).filter((one) => one.startsWith(`${name} `));
		expect(first.map((path) => `${name} ${path}`).sort()).toEqual(excused);
	});

	it('or stands in the list of those that are not, which names no others', () => {
		const names = forms.flatMap(([name, , { paths }]) => paths.map((path) => `${name} ${path}`));
		expect(names).toEqual(expect.arrayContaining(Object.keys(FIRST_ITEM_ONLY)));
	});

	it('in every node that has items; a trigger has none', () => {
		const names = n8n.nodes.map((file) => basename(file, '.node.js'));
		const { true: triggers = [], false: others = [] } = Object.groupBy(names, (name) =>
			String(name.endsWith('Trigger')),
		);
		expect(triggers).toHaveLength(3);
		expect(nodes.map(({ constructor }) => constructor.name).sort()).toEqual(others.sort());
	});

	it('and what chooses the form takes none', () => {
		for (const { description } of nodes) {
			const choices = description.properties.filter(({ name }) =>
				['operation', 'resource'].includes(name),
			);
			expect(choices.every(({ noDataExpression }) => noDataExpression === true)).toBe(true);
		}
	});
});
