import type {
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { carryOut } from '../shared/carryOut';
import { heardByModel } from '../shared/heardByModel';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { liveHints } from './liveHints';
import { properties } from './properties';

export class ComposeSms implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Compose SMS',
		name: 'composeSms',
		icon: { light: 'file:../../icons/compose.svg', dark: 'file:../../icons/compose.dark.svg' },
		group: [],
		version: [1, 2],
		subtitle: '={{ $parameter["campaign"] || $parameter["purpose"] }}',
		description:
			'Write a text message with merge fields and see its segments and credits as you type. Goes between Import Phone List and Check Consent & Quiet Hours.',
		defaults: { name: 'Compose SMS' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		parameterPane: 'wide',
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway (Optional)',
				required: false,
				testedBy: 'testGatewayCredential',
			},
			{
				name: 'smsLedgerApi',
				displayName: 'SMS Ledger in PostgreSQL (Optional)',
				required: false,
				testedBy: 'testLedgerCredential',
			},
		],
		hints: liveHints,
		properties,
	};

	methods = {
		credentialTest: { testGatewayCredential, testLedgerCredential },
		loadOptions: {
			async getMessagePreview(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { loadMessagePreview } = await import('./messagePreview');
				return await loadMessagePreview.call(this);
			},
			async getSegmentMeter(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { loadSegmentMeter } = await import('./segmentMeter');
				return await loadSegmentMeter.call(this);
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { composeItems } = await import('./composeItems');
		return await heardByModel(
			this,
			async () => await carryOut(this, { count: 1, failures: 0 }, () => composeItems.call(this)),
		);
	}
}
