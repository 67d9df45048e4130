import * as host from 'n8n-workflow';
import type { IWebhookDescription, WebhookType } from 'n8n-workflow';

/** n8n's types list the names that its own nodes use; any other name tells an entry from them as well. */
export const LINK_WEBHOOK = 'link' as WebhookType;

const PARAMETER = 'shortLinkPath';

/**
 * The address of links, a short one of its own: that of the events is a secret. Where n8n can read the path off
 * the parameter it does: what is an expression costs it an isolate at every call. n8n 1 knows expressions only.
 */
const path: Pick<IWebhookDescription, 'path'> =
	'webhookDescriptionFields' in host
		? host.webhookDescriptionFields({ path: host.fromParameter(PARAMETER) })
		: { path: `={{$parameter["${PARAMETER}"]}}` };

export const linkWebhook: IWebhookDescription = {
	name: LINK_WEBHOOK,
	httpMethod: 'GET,HEAD',
	responseMode: 'onReceived',
	responseData: 'noData',
	isFullPath: true,
	ndvHideUrl: true,
	...path,
};
