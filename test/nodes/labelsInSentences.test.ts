import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type {
	ICredentialType,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeType,
} from 'n8n-workflow';
import ts from 'typescript';
import { SmsGatewayApi } from '../../credentials/SmsGatewayApi.credentials';
import { SmsLedgerApi } from '../../credentials/SmsLedgerApi.credentials';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';

/*
 * A sentence that sends people to a field which is called otherwise by now is worse than none. So every label that
 * a sentence names in “…” is looked for in the forms.
 */

const root = join(__dirname, '../..');

const nodes: readonly INodeType[] = [
	new BirthdayTrigger(),
	new CheckConsentQuietHours(),
	new ComposeSms(),
	new ImportPhoneList(),
	new ScheduledSmsTrigger(),
	new SendSms(),
	new SmsEventsTrigger(),
	new SmsLedger(),
];
const credentials: readonly ICredentialType[] = [new SmsGatewayApi(), new SmsLedgerApi()];

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

/** What a form calls its fields, choices and the rows of its tables. */
function labelsIn(entries: readonly Entry[]): string[] {
	return entries.flatMap((entry) => [
		'displayName' in entry ? entry.displayName : entry.name,
		...('values' in entry ? labelsIn(entry.values) : []),
		...('options' in entry ? labelsIn(entry.options ?? []) : []),
	]);
}

/** The names of outputs, written into the node or by an expression. */
const outputsOf = ({ description: { outputs, outputNames = [] } }: INodeType): string[] =>
	typeof outputs === 'string'
		? [...outputs.matchAll(/"([A-Z][^"]*)"/g)].map(([, name = '']) => name)
		: [
				...outputNames,
				...outputs.flatMap((output) =>
					typeof output === 'object' && output.displayName ? [output.displayName] : [],
				),
			];

const ours: ReadonlySet<string> = new Set([
	...nodes.flatMap((node) => [
		node.description.displayName,
		...labelsIn(node.description.properties),
		...(node.description.credentials ?? []).flatMap(({ displayName = '' }) => displayName),
		...outputsOf(node),
	]),
	...credentials.flatMap(({ displayName, properties }) => [displayName, ...labelsIn(properties)]),
]);

const typescriptIn = (folder: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(root, folder, file));

/** The texts of a file, those with values in them in pieces. */
function textsIn(path: string): string[] {
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
	return texts;
}

/** Every text in “…” that stands whole in a file and begins as a label does. */
const namedIn = (path: string): { file: string; label: string }[] =>
	textsIn(path).flatMap((text) =>
		[...text.matchAll(/“(\p{Lu}[^“”{]*)”/gu)].map(([, label = '']) => ({
			file: relative(root, path),
			label,
		})),
	);

/** Labels that are not ours: of n8n, and of the settings of gateways, which the steps of each tell. */
const OTHERS: ReadonlySet<string> = new Set([
	'Allowed HTTP Request Domains',
	'Always Output Data',
	'Publish',
	'Raw Body',
	'Retry On Fail',
	'Webhook URLs',
]);

/** What looks like a label and is none: an example, a ready-made workflow, a name that networks write. */
const NO_LABELS: ReadonlySet<string> = new Set([
	'ACME: …',
	'Everywhere else, 0.10 EUR',
	'Large campaign in pages',
	'Order updates only',
]);

/** The data of the laws and of the languages, and the steps in the consoles of gateways. */
const IS_DATA =
	/^lib\/(?:compliance\/(?:countries|keywords)|phone\/newAreaCodes|gateways\/[^/]+\/webhooks)/;

const isLabel = (text: string): boolean =>
	ours.has(text) || text.split(/ → |: /).every((part) => ours.has(part));

describe('a label in a sentence', () => {
	const named = ['nodes', 'lib', 'credentials'].flatMap(typescriptIn).flatMap(namedIn);
	const told = named.filter(
		({ file, label }) => !IS_DATA.test(file) && !OTHERS.has(label) && !NO_LABELS.has(label),
	);

	it('is found in hundreds of them', () => {
		expect(told.length).toBeGreaterThan(300);
	});

	it('is one of a form', () => {
		expect(told.filter(({ label }) => !isLabel(label))).toEqual([]);
	});

	it('is not excepted for nothing', () => {
		const met = new Set(named.map(({ label }) => label));
		expect([...OTHERS, ...NO_LABELS].filter((label) => !met.has(label))).toEqual([]);
	});

	it('stands in “…”, never in straight quotes', () => {
		const straight = ['nodes', 'lib', 'credentials']
			.flatMap(typescriptIn)
			.flatMap((path) => textsIn(path).map((text) => ({ file: relative(root, path), text })))
			.filter(({ text }) => !text.startsWith('=')) // an expression, not a sentence
			.flatMap(({ file, text }) =>
				[...text.matchAll(/ "(\p{Lu}[^"<>]*)"(?=[ .,;:]|$)/gu)]
					.filter(([, label = '']) => isLabel(label))
					.map(([, label]) => ({ file, label })),
			);
		expect(straight).toEqual([]);
	});
});
