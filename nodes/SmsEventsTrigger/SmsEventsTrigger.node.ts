import type {
	IHookFunctions,
	ILoadOptionsFunctions,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { LINK_WEBHOOK, linkWebhook } from './links/linkWebhook';
import { properties } from './properties';

/** Secret by the webhook id in front of it, which n8n makes. */
const EVENTS_PATH = 'events';

export class SmsEventsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SMS Events Trigger',
		name: 'smsEventsTrigger',
		icon: { light: 'file:../../icons/events.svg', dark: 'file:../../icons/events.dark.svg' },
		group: ['trigger'],
		// Not 1: n8n evaluates an expression at every call of that version, and spends an isolate on it. For
		// the same reason nothing in this description is an expression, where n8n knows another way.
		version: 2,
		subtitle: 'replies, opt-outs, reports',
		description:
			'Take in what people and networks answer: replies, opt-outs, delivery reports, openings of links. The ledger knows them before the gateway has its answer.',
		defaults: { name: 'SMS Events Trigger' },
		eventTriggerDescription: 'Waiting for your gateway to call the Test URL',
		triggerPanel: {
			header: 'Take in what your gateway reports',
			executionsHelp: {
				inactive:
					'<b>To try it</b>, click the button above and have your gateway call the <b>Test URL</b> once.<br /><br /><b>To use it</b>, publish the workflow (in n8n 1: activate it) and give your gateway the <b>Production URL</b>: executions then appear in the list of executions, not here.',
				active:
					'<b>To try it</b>, click the button above and have your gateway call the <b>Test URL</b> once.<br /><br />The <b>Production URL</b> is listened to all the time: executions appear in the list of executions, not here.',
			},
			activationHint:
				'<b>To try it</b>, copy the <b>Test URL</b> (under “Webhook URLs”), click the button, and have your gateway call that address once.<br /><br />Once the workflow is published, everything that comes to the Production URL is written into the ledger.',
		},
		inputs: [],
		outputs: [
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
		],
		outputNames: ['Reply', 'Opt-Out', 'Opt-In', 'Delivery Report', 'Link Click'],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: EVENTS_PATH,
			},
			{
				// Somebody trying the address; and gateways that post by GET.
				name: 'setup',
				httpMethod: 'GET,HEAD',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: EVENTS_PATH,
				ndvHideUrl: true,
			},
			linkWebhook,
		],
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway',
				required: true,
				testedBy: 'testGatewayCredential',
			},
			{
				name: 'smsLedgerApi',
				displayName: 'SMS Ledger in PostgreSQL (Optional)',
				required: false,
				testedBy: 'testLedgerCredential',
			},
		],
		properties,
	};

	methods = {
		credentialTest: { testGatewayCredential, testLedgerCredential },
		loadOptions: {
			async getSteps(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const { loadSteps } = await import('./loadSteps');
				return await loadSteps.call(this);
			},
		},
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				const { isRegistered } = await import('./registering');
				return await isRegistered.call(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				const { register } = await import('./registering');
				return await register.call(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				const { unregister } = await import('./registering');
				return await unregister.call(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		if (this.getWebhookName() === LINK_WEBHOOK) {
			const { openLink } = await import('./links/openLink');
			return await openLink.call(this);
		}
		const { hear } = await import('./hear');
		return await hear.call(this);
	}
}
