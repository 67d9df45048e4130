import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { type LinkBase, readLinkBase } from '../../../lib/links';
import { fail, ok, type Result } from '../../../lib/shared';
import { openForm } from '../../shared/parameters';
import { options, shortLinkPath } from '../fields';
import { LINK_WEBHOOK } from './linkWebhook';

type Context = Pick<IWebhookFunctions | IHookFunctions, 'getNodeWebhookUrl'>;

/** A colon would make a variable of it, and n8n would put the webhook id, a secret, in front. */
const PATH = /^[\w-]+(?:\/[\w-]+)*$/;

/**
 * What tracked links begin with: n8n's own address of the short path, with what the user says of the outside.
 * `undefined` while there is no such path: a link must not carry the secret id of the events instead.
 */
export function linkAddress(
	context: Context & Parameters<typeof openForm>[0],
): Result<LinkBase | undefined, string> {
	const form = openForm(context);
	const path = form
		.read(shortLinkPath)(0)
		.replace(/^\/+|\/+$/g, '');
	if (path === '') return ok(undefined);
	if (!PATH.test(path)) return fail('“Short Link Path” may hold letters, figures, - and _ only');
	const own = context.getNodeWebhookUrl(LINK_WEBHOOK) ?? '';
	const { publicUrl } = form.all(options)(0);
	const base = publicUrl === '' ? own : outside(own, publicUrl, eventsPath(context));
	const read = readLinkBase(base);
	return read.ok ? read : fail(`The address of links ${read.failure}`);
}

const eventsPath = (context: Context): string => pathOf(context.getNodeWebhookUrl('default') ?? '');

/** “Public URL” is a base, or the whole address of the events. */
function outside(own: string, publicUrl: string, events: string): string {
	const base = publicUrl.replace(/\/+$/, '');
	const root = events !== '' && base.endsWith(events) ? base.slice(0, -events.length) : base;
	return root + pathOf(own);
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
