import { wiredOutputs } from '../../../nodes/SmsEventsTrigger/wiredOutputs';

const wire = [{ node: 'Next', type: 'main', index: 0 }];
const contextOf = (main: unknown) => ({
	workflow: { connectionsBySourceNode: { Trigger: { main } } },
});
const all = ['reply', 'optOut', 'optIn', 'deliveryReport', 'linkClick'];

describe('the outputs that lead somewhere', () => {
	it.each([
		['of two wires', contextOf([wire, [], wire]), ['reply', 'optIn']],
		['of holes, as n8n leaves them', contextOf([null, wire]), ['optOut']],
		['of no wire', { workflow: { connectionsBySourceNode: {} } }, []],
		[
			'of another node’s wires',
			{ workflow: { connectionsBySourceNode: { Other: { main: [wire] } } } },
			[],
		],
	])('are those %s', (_what, context, outputs) => {
		expect(wiredOutputs(context, 'Trigger')).toEqual(outputs);
	});

	it.each([[{}], [{ workflow: {} }], [{ workflow: null }]])(
		'are all where n8n does not tell: %j',
		(context) => {
			expect(wiredOutputs(context, 'Trigger')).toEqual(all);
		},
	);
});
