import type {
	IDataObject,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
} from 'n8n-workflow';
import { readCheck } from '../../lib/item';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
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

describe('the example of a message', () => {
	beforeEach(() => void newUserFolder());

	const message = examplesIn(new ComposeSms().description.properties)['message'] ?? '';
	const countries = ['CH', 'DE', 'ES', 'FR', 'GB', 'IT', 'ZA'];
	const people = countries.map((country) => ({
		phone: { e164: '+33612345678', country, type: 'mobile' },
		contact: { firstName: 'Zoé', consent: { status: 'explicit' } },
	}));

	it.each(['ACME', '+33612345600'])('goes as it stands from %s', async (sender) => {
		const composed = await runNode(new ComposeSms(), {
			items: people,
			parameters: { campaign: 'spring', message, options: { sender } },
		});
		expect(composed.error?.message).toBeUndefined();
		const { error, outputs } = await runNode(check, {
			items: composed.outputs[0] ?? [],
			parameters: {
				hours: 'ownWindowOnly',
				ownDays: [1, 2, 3, 4, 5, 6, 7],
				ownFrom: '00:00',
				ownTo: '24:00',
				ownWindowConfirmed: true,
			},
		});
		expect(error?.message).toBeUndefined();
		expect(outputs[2]?.map((item) => readCheck(item)?.message)).toEqual([]);
	});
});
