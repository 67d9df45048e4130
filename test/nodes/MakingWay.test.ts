import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { runNode } from '../support/runNode';
import { newUserFolder } from '../support/smsLedger';

const PEOPLE = 200;
const e164 = (at: number) => `+336${10_000_000 + at}`;

const row = (at: number): IDataObject => ({ Mobile: e164(at), consent: 'yes', unsubscribed: 'no' });
const stoppedRow = (at: number): IDataObject => ({ ...row(at), unsubscribed: '2026-02-01' });
const person = (at: number): IDataObject => ({
	phone: { e164: e164(at), country: 'FR', callingCode: '33', type: 'mobile' },
	contact: { firstName: 'Zoé' },
});
const many = (make: (at: number) => IDataObject) =>
	Array.from({ length: PEOPLE }, (_, at) => make(at));

/** A clock by which every turn is over as soon as somebody asks, and a count of the turns that n8n got. */
function countTurns() {
	let now = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
	const counted = { turns: 0, isDone: false };
	const next = () => {
		counted.turns++;
		if (!counted.isDone) setImmediate(next);
	};
	setImmediate(next);
	return counted;
}

async function turnsOf(node: INodeType, parameters: INodeParameters, items: IDataObject[]) {
	const counted = countTurns();
	const { error } = await runNode(node, { parameters, items });
	counted.isDone = true;
	expect(error).toBeUndefined();
	return counted.turns;
}

afterEach(() => {
	jest.restoreAllMocks();
});
beforeEach(() => {
	newUserFolder();
});

const importer = new ImportPhoneList();
const text = ['Mobile', ...many(row).map(({ Mobile }) => Mobile)].join('\n');
const message = 'Hello {firstName}';

/** How often each person is gone through, and the loop over them makes way. */
const nodes: [string, number, INodeType, INodeParameters, IDataObject[]][] = [
	['Import of items (read, and made into items)', 2, importer, {}, many(row)],
	['Import of text (made into items)', 1, importer, { source: 'text', text }, [{}]],
	['Import that only counts', 1, importer, { options: { output: 'summary' } }, many(row)],
	[
		'Import that saves (and its stops, consents and contacts)',
		5,
		importer,
		{ options: { saveToList: 'spring' } },
		many(row),
	],
	[
		'Import of people who said stop',
		6,
		importer,
		{ options: { saveToList: 'spring' } },
		many(stoppedRow),
	],
	['Compose', 1, new ComposeSms(), { campaign: 'spring', message }, many(person)],
	// Read, known by their numbers, heard for stops, looked up, decided, told to the timeline.
	['Check', 6, new CheckConsentQuietHours(), {}, many(person)],
];

describe('n8n gets its turn while a node works through many people', () => {
	it.each(nodes)('%s: %d a person', async (_, loops, node, parameters, items) => {
		expect(await turnsOf(node, parameters, items)).toBeGreaterThanOrEqual(loops * PEOPLE);
	});
});
