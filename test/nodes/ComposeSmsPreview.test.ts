import type { IDataObject } from 'n8n-workflow';
import { previewMessage } from '../../nodes/ComposeSms/messagePreview';

const zoe = {
	firstName: 'Zoé',
	phone: { e164: '+33612345678', country: 'FR' },
	contact: { language: 'fr' },
};
const preview = (message: unknown, options: IDataObject = {}, item: IDataObject = zoe) =>
	previewMessage(message, options, JSON.stringify(item));

describe('the preview of Compose SMS', () => {
	it('shows the message of the first person', () => {
		expect(preview('Hi {firstName}, 20% off')).toEqual(['Hi Zoé, 20% off', '']);
	});

	it.each([
		['the brand', { senderIdentification: 'ACME' }, 'ACME: Hi'],
		['the own notice', { optOutNotice: 'own', optOutText: 'STOP au 36180' }, 'Hi STOP au 36180'],
		[
			'the notice of the country',
			{ optOutNotice: 'country', optOutNumber: '36180' },
			'Hi STOP 36180',
		],
	])('with %s', (_name, options, text) => {
		expect(preview('Hi', options)).toEqual([text, '']);
	});

	it('names every field that the person lacks, and the one that may be meant', () => {
		const [text, about] = preview('Hi {fristName} {city} {order}');
		expect(text).toBe(
			'No value for {fristName}: no recipient has such a field. Did you mean {firstName}?, nor for {city} and {order}',
		);
		expect(about).toContain('{firstName}');
	});

	it.each([undefined, '', '{}', 'null', '[', 7])('waits for the first item: %j', (item) => {
		expect(previewMessage('Hi', {}, item)[0]).toBe(
			'Execute the previous nodes to see the message of the first person here',
		);
	});

	it.each(['Hi {firstName', { not: 'a text' }])(
		'leaves what is wrong to the meter: %j',
		(message) => {
			expect(preview(message)).toEqual(['See the segment meter', '']);
		},
	);
});
