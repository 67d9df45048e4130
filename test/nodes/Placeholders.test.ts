import type {
	IDataObject,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
} from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const check = new CheckConsentQuietHours();

/** What a person types who copies the example of a field, by the field's path. */
function examplesIn(properties: readonly INodeProperties[], path = ''): Record<string, string> {
	const found: Record<string, string> = {};
	for (const { name, placeholder, options = [], type } of properties) {
		const example = /^e\.g\. (.*)$/.exec(placeholder ?? '')?.[1];
		if (example !== undefined) found[path + name] = example;
		if (type === 'collection') {
			Object.assign(found, examplesIn(options as INodeProperties[], `${path}${name}.`));
		} else if (type === 'fixedCollection') {
			for (const group of options as INodePropertyCollection[]) {
				Object.assign(found, examplesIn(group.values, `${path}${name}.${group.name}.`));
			}
		}
	}
	return found;
}

/** The parameters in which one field holds a text. */
function holding(path: string, text: string): INodeParameters {
	const own = {
		hours: 'ownWindowOnly',
		ownFrom: '08:00',
		ownTo: '20:00',
		ownWindowConfirmed: true,
	};
	const entry = { register: 'ZA-WASPA', screenedOn: '2026-11-20', numbers: '' };
	const [first = '', second = '', third, last] = path.split('.');
	if (first !== 'options') return { ...own, [path]: text };
	if (last === undefined) return { options: { [second]: text } };
	return { options: { [second]: { [third!]: [{ ...entry, [last]: text }] } } };
}

describe('the example of a field of Check is taken as it stands', () => {
	beforeEach(() => void newUserFolder());

	const examples = Object.entries(examplesIn(check.description.properties));

	it('in several fields', () => {
		expect(examples.length).toBeGreaterThan(6);
	});

	it.each(examples)('in %s: %s', async (path, text) => {
		const items: IDataObject[] = [person()];
		const { error } = await runNode(check, { items, parameters: holding(path, text) });
		expect(error?.message).toBeUndefined();
	});
});
