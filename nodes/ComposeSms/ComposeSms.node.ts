import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { eachItem } from '../shared/eachItem';
import { senderNameOf } from '../shared/gatewayCredential';
import { hint, tally } from '../shared/hint';
import { compose } from './compose';
import { properties } from './properties';
import { getSegmentMeter } from './segmentMeter';
import { readSettings } from './settings';
import { summarize } from './summarize';

export class ComposeSms implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Compose SMS',
		name: 'composeSms',
		icon: { light: 'file:../../icons/compose.svg', dark: 'file:../../icons/compose.dark.svg' },
		group: [],
		version: 1,
		subtitle: '={{ $parameter["campaign"] || $parameter["purpose"] }}',
		description:
			'Write a text message with merge fields and see its segments and credits as you type',
		defaults: { name: 'Compose SMS' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		parameterPane: 'wide',
		credentials: [{ name: 'smsGatewayApi', required: false }],
		properties,
	};

	methods = { loadOptions: { getSegmentMeter } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const credentialSender = await senderNameOf(this);
		const leftOut: string[] = [];
		const outputs = await eachItem(this, { count: 1, failures: 0 }, (item, index) => {
			const {
				template,
				sms: settings,
				missingFields,
			} = readSettings(this, index, credentialSender);
			const sms = compose(template, item.json, settings, missingFields);
			if (sms.ok) {
				return { output: 0, json: { ...item.json, sms: sms.value as unknown as IDataObject } };
			}
			if (missingFields === 'stop' && sms.failure.code === 'missing_field') {
				throw new NodeOperationError(this.getNode(), `${sms.failure.message} [item ${index}]`, {
					itemIndex: index,
					description:
						'Give the field a fallback, as in {firstName|there}, or choose another way in the option “Missing Fields”.',
				});
			}
			leftOut.push(sms.failure.code);
			return undefined;
		});
		if (leftOut.length > 0) hint(this, `${tally(leftOut)}: left out`, 'warning');
		const summary = summarize(outputs[0] ?? []);
		if (summary) hint(this, summary);
		return outputs;
	}
}
