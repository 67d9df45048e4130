import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type {
	ICredentialType,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeType,
} from 'n8n-workflow';
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
import { n8n } from '../../package.json';

/*
 * n8n's checklist of manners, as far as a machine can walk it. The numbers are those of the points in it. Some of it
 * n8n's own lint holds too, but only of what is written out in a node's file.
 */

const root = path.join(__dirname, '../..');

const nodes = [
	new BirthdayTrigger(),
	new CheckConsentQuietHours(),
	new ComposeSms(),
	new ImportPhoneList(),
	new ScheduledSmsTrigger(),
	new SendSms(),
	new SmsEventsTrigger(),
	new SmsLedger(),
].map((node: INodeType) => {
	const { description } = node;
	const { name } = node.constructor;
	const file = path.join(root, 'nodes', name, `${name}.node.ts`);
	return [description.displayName, { description, file }] as const;
});
const credentials = [new SmsGatewayApi(), new SmsLedgerApi()].map((credential: ICredentialType) => {
	const file = path.join(root, 'credentials', `${credential.constructor.name}.credentials.ts`);
	return [credential.displayName, { credential, file }] as const;
});

it('are walked over all that the package declares', () => {
	expect([nodes.length, credentials.length]).toEqual([n8n.nodes.length, n8n.credentials.length]);
});

interface Field {
	readonly path: string;
	readonly field: INodeProperties;
	readonly isInCollection: boolean;
}

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;
const isField = (option: object): option is INodeProperties => 'type' in option;
const isChoice = (option: object): option is INodePropertyOptions => 'value' in option;

/** All fields of a form, those within collections too. */
const fieldsOf = (properties: readonly INodeProperties[], within = ''): Field[] =>
	properties.flatMap((field): Field[] => {
		const at = `${within}${field.name}`;
		const options = field.options ?? [];
		return [
			{ path: at, field, isInCollection: within !== '' },
			...fieldsOf(options.filter(isField), `${at}.`),
			...options.filter(isGroup).flatMap(({ name, values }) => fieldsOf(values, `${at}.${name}.`)),
		];
	});

const forms = [
	...nodes.map(([name, { description }]) => [name, fieldsOf(description.properties)] as const),
	...credentials.map(([name, { credential }]) => [name, fieldsOf(credential.properties)] as const),
];
const choicesOf = ({ field }: Field) =>
	['options', 'multiOptions'].includes(field.type) ? (field.options ?? []).filter(isChoice) : [];

/** Countries, time zones and registers are called what they are called. */
const isOfNames = (field: Field): boolean =>
	field.path.endsWith('.register') ||
	choicesOf(field).some(({ value }) => value === 'FR' || value === 'Europe/Paris');

/** Fields for which a complaint is not empty, with it. */
const complaints = (fields: readonly Field[], complaint: (field: Field) => string | undefined) =>
	fields.flatMap((field) => {
		const said = complaint(field);
		return said === undefined ? [] : [`${field.path}: ${said}`];
	});

/** Little words stay small in a title. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|if|in|is|it|of|on|or|per|the|to|vs|with|via)$/;
/** What people call themselves stays as they write it. */
const NAME = /^d’|\.\p{Ll}|-\d/u;
const isTitle = (title: string): boolean =>
	title
		.replace(/[()“”"/]/g, ' ')
		.split(/\s+/)
		.every(
			(word, place) =>
				!/^\p{L}/u.test(word) ||
				/^\p{Lu}/u.test(word) ||
				NAME.test(word) ||
				(place > 0 && SMALL.test(word)),
		);

const isSentence = (text: string): boolean => /^(?:\P{Ll}|https?:|e\.g\.)/u.test(text);
/** One sentence has no full stop, two have one each. */
const hasRightStops = (text: string): boolean => {
	const plain = text.replace(/<[^>]*>/g, '').replace(/\be\.g\.|\bi\.e\.|\bvs\.|\bNo\./g, '');
	const ends = /[.!?…”)]$/.test(plain);
	const inner = /[.?!]”?\s+\P{Ll}/u.test(plain);
	return inner ? ends : !/[^.]\.$/.test(plain);
};

const isReadOut = ({ field }: Field): boolean =>
	['notice', 'hidden', 'callout'].includes(field.type);

describe.each(forms)('the form of %s', (_name, fields) => {
	it('16: has labels and choices in Title Case', () => {
		expect(
			complaints(fields, (each) => {
				const choices = isOfNames(each) ? [] : choicesOf(each);
				const titles = [each.field.displayName, ...choices.map(({ name }) => name)];
				if (isReadOut(each)) return undefined;
				return titles.find((title) => !isTitle(title));
			}),
		).toEqual([]);
	});

	it('17 and 18: has descriptions and hints that are sentences, with full stops where there are two', () => {
		expect(
			complaints(fields, (each) => {
				const { description = '', hint = '' } = each.field;
				const texts = [description, hint, ...choicesOf(each).map((one) => one.description ?? '')];
				return texts.find((text) => text !== '' && !(isSentence(text) && hasRightStops(text)));
			}),
		).toEqual([]);
	});

	it('19: says “Whether …” of what is on or off', () => {
		expect(
			complaints(fields, ({ field }) =>
				field.type === 'boolean' && !field.description?.startsWith('Whether ')
					? (field.description ?? '')
					: undefined,
			),
		).toEqual([]);
	});

	it('21: gives examples as “e.g. …”', () => {
		expect(
			complaints(fields, ({ field }) => {
				const { placeholder, type } = field;
				if (placeholder === undefined) return undefined;
				const wanted = /ollection$/.test(type) ? /^Add \p{Ll}/u : /^e\.g\. ./;
				return wanted.test(placeholder) ? undefined : placeholder;
			}),
		).toEqual([]);
	});

	it('23: has optional fields in “Options”, in the order of the alphabet', () => {
		expect(
			complaints(fields, ({ field }) => {
				if (field.type !== 'collection') return undefined;
				const labels = (field.options ?? []).filter(isField).map((one) => one.displayName);
				const sorted = [...labels].sort((a, b) => a.localeCompare(b, 'en'));
				const moved = labels.find((label, place) => label !== sorted[place]);
				return moved;
			}),
		).toEqual([]);
	});

	it('28: lists five choices and more in the order of the alphabet, and has a default that is one of them', () => {
		expect(
			complaints(fields, (each) => {
				const choices = choicesOf(each);
				// What stands for none, for all or for a trial may come first; days of the week have their own order.
				const names = choices.map(({ name }) => name);
				const others = /^(?:None|Everywhere|UTC)/.test(names[0] ?? '') ? names.slice(1) : names;
				const sorted = [...others].sort((a, b) => a.localeCompare(b, 'en'));
				const moved = others.find((name, place) => name !== sorted[place]);
				const isWeek = choices[0]?.name === 'Monday';
				// Gateways stand in the order of their registry, the sandbox first.
				if (each.path === 'gateway') return undefined;
				if (moved !== undefined && choices.length >= 5 && !isWeek && !isOfNames(each)) return moved;
				const { default: begun, type } = each.field;
				const isOne = type !== 'options' || choices.length === 0 || begun === '';
				return isOne || choices.some(({ value }) => value === begun) ? undefined : String(begun);
			}),
		).toEqual([]);
	});

	it('27: takes no expression for what chooses the form', () => {
		expect(
			complaints(fields, ({ field }) =>
				['resource', 'operation'].includes(field.name) && field.noDataExpression !== true
					? 'takes an expression'
					: undefined,
			),
		).toEqual([]);
	});

	it('34: has limits that begin with 50 and are 1 at least', () => {
		expect(
			complaints(fields, ({ field }) =>
				field.name === 'limit' && (field.default !== 50 || field.typeOptions?.minValue !== 1)
					? String(field.default)
					: undefined,
			),
		).toEqual([]);
	});

	it('36: has few notices', () => {
		const notices = fields.filter(({ field }) => field.type === 'notice');
		expect(notices.length).toBeLessThanOrEqual(2);
	});

	it('37 and 38: has neither emoji nor words of programmers', () => {
		expect(
			complaints(fields, (each) => {
				const { displayName, description = '' } = each.field;
				const texts = [
					displayName,
					description,
					...choicesOf(each).flatMap((one) => [one.name, one.description ?? '']),
				];
				return texts.find((text) =>
					/\p{Extended_Pictographic}|\b(?:boolean|null|undefined|array|enum|regex|binary property|payload|endpoint)\b/iu.test(
						text,
					),
				);
			}),
		).toEqual([]);
	});

	it('32: takes numbers of phones and addresses as text', () => {
		expect(
			complaints(fields, ({ field }) =>
				/phone|url|address$/i.test(field.name) && field.type === 'number' ? 'a number' : undefined,
			),
		).toEqual([]);
	});

	it('39: names each operation by an action, and says more of it', () => {
		const operations = fields.filter(({ field }) => field.name === 'operation');
		expect(
			complaints(operations, (each) =>
				choicesOf(each)
					.map(({ name, action = '', description = '' }) =>
						/^\p{Lu}[^A-Z]*(?:\b(?:SMS|PostgreSQL)\b.*)?$/u.test(action) &&
						description !== '' &&
						description.toLowerCase() !== action.toLowerCase()
							? undefined
							: `${name}: ${action} / ${description}`,
					)
					.find((said) => said !== undefined),
			),
		).toEqual([]);
	});
});

describe.each(nodes)('the node %s', (displayName, { description, file }) => {
	it('1 to 5: is named and described as n8n wants it', () => {
		const folder = path.basename(path.dirname(file));
		expect(isTitle(displayName)).toBe(true);
		expect(displayName).not.toMatch(/\bnode\b/i);
		expect(path.basename(file)).toBe(`${folder}.node.ts`);
		expect(description.name.toLowerCase()).toBe(folder.toLowerCase());
		expect(isSentence(description.description) && hasRightStops(description.description)).toBe(
			true,
		);
		expect(description.subtitle).toBeTruthy();
		expect(displayName.endsWith(' Trigger')).toBe(description.group.includes('trigger'));
		expect(description.inputs).toEqual(displayName.endsWith(' Trigger') ? [] : ['main']);
	});

	it('6, 8 and 9: has no group but a trigger’s, no colour, and is a tool where it acts', () => {
		const isTrigger = description.group.includes('trigger');
		expect(description.group).toEqual(isTrigger ? ['trigger'] : []);
		expect(description.usableAsTool ?? false).toBe(!isTrigger);
		expect(description.defaults).toEqual({ name: displayName });
	});

	it('11 to 14: has square pictures for light and for dark', () => {
		const { light, dark } = description.icon as { light: string; dark: string };
		expect(light).not.toBe(dark);
		for (const icon of [light, dark]) {
			const svg = readFileSync(path.join(path.dirname(file), icon.replace('file:', '')), 'utf8');
			const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
			expect(width).toBe(height);
		}
	});

	it('15: has its codex', () => {
		const codex = JSON.parse(readFileSync(file.replace('.ts', '.json'), 'utf8'));
		expect(codex).toMatchObject({
			node: `n8n-nodes-sms-campaign.${description.name}`,
			codexVersion: '1.0',
			categories: expect.arrayContaining(['Communication']),
		});
		expect(codex.resources.primaryDocumentation[0].url).toMatch(/^https:\/\//);
	});

	it('22: asks for what is required before what may be left alone', () => {
		const { properties } = description;
		const options = properties.findIndex(({ name }) => name === 'options');
		const required = properties.findLastIndex((field) => field.required === true);
		if (description.name !== 'smsLedger' && options >= 0) expect(required).toBeLessThan(options);
	});

	it('26: keeps under one name what is of one kind', () => {
		const types = new Map<string, Set<string>>();
		for (const { name, type } of description.properties) {
			// Of SMS Ledger: where a consent comes from, and where a list does. The names are in workflows.
			if (description.name === 'smsLedger' && name === 'source') continue;
			types.set(name, (types.get(name) ?? new Set()).add(type));
		}
		expect([...types].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
	});

	it('35: has no more than five operations without resources', () => {
		const has = (name: string) => description.properties.some((field) => field.name === name);
		const [operation] = description.properties.filter(({ name }) => name === 'operation');
		if (!has('resource')) expect(operation?.options?.length ?? 0).toBeLessThanOrEqual(5);
	});

	it('58: has its credentials tested', () => {
		for (const credential of description.credentials ?? []) {
			// n8n's own logins are not tested by a page that anybody may read a list from.
			if (!credential.name.startsWith('sms')) continue;
			expect(credential.testedBy).toBeTruthy();
			expect(credential.displayName?.endsWith('(Optional)') ?? false).toBe(
				credential.required === false &&
					!(description.name === 'smsLedger' && credential.name === 'smsGatewayApi'),
			);
		}
	});
});

describe.each(credentials)('the credential %s', (_name, { credential, file }) => {
	it('13, 60 and 61: is named, has pictures and a page that explains it', () => {
		expect(path.basename(file)).toMatch(/Api\.credentials\.ts$/);
		expect(credential.name).toMatch(/Api$/);
		expect(credential.documentationUrl).toMatch(/^https:\/\//);
		const { light, dark } = credential.icon as { light: string; dark: string };
		for (const icon of [light, dark]) {
			expect(existsSync(path.join(path.dirname(file), icon.replace('file:', '')))).toBe(true);
		}
	});

	it('57: hides what is secret', () => {
		const isHidden = ({ typeOptions }: INodeProperties) => typeOptions?.['password'] === true;
		const texts = credential.properties.filter(({ type }) => type === 'string');
		const ofGateway = ({ displayOptions }: INodeProperties) =>
			String(displayOptions?.show?.['gateway'] ?? '');
		const shown = texts.filter((field) => {
			if (isHidden(field)) return false;
			if (/password|secret|token/i.test(field.displayName)) return true;
			// A key may be a name that goes with a secret.
			const beside = texts.filter((other) => ofGateway(other) === ofGateway(field));
			return /api ?key|access ?key/i.test(field.displayName) && !beside.some(isHidden);
		});
		expect(shown.map(({ displayName }) => displayName)).toEqual([]);
	});
});
