import type { IHookFunctions } from 'n8n-workflow';
import { type GatewayAccess, gatewayAccessOf } from '../shared/gatewayCredential';
import { beat } from '../shared/intake';
import { openLedger } from '../shared/ledger';
import { openForm } from '../shared/parameters';
import { checkRegistration, removeRegistration } from './checkRegistration';
import { eventsUrl } from './eventsUrl';
import { options } from './fields';
import { forgetLinks, noteLinks } from './links/noteLinks';
import { forgetReports, noteReports } from './noteReports';

/*
 * What n8n calls when a workflow is activated and deactivated. None of it throws: n8n 2.41 keeps such a
 * workflow "active" with an address that is not there, and shows the reason nowhere. What went wrong is told in
 * n8n's log, in the ledger, and to whoever opens the address.
 */

/** Whether nothing is to be entered at the gateway. */
export async function isRegistered(this: IHookFunctions): Promise<boolean> {
	await inLedger(this, LINKS, (open) => noteLinks(this, open, true));
	return (await look(this, false)) !== 'missing';
}

/** Enters the address at the gateway, where its API takes one. */
export async function register(this: IHookFunctions): Promise<boolean> {
	await look(this, true);
	return true;
}

/** Takes the address out at the gateway: one that nobody listens to would have it try again for days. */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	await inLedger(this, LINKS, (open) => forgetLinks(this, open));
	await inLedger(this, REPORTS, async (open) => forgetReports(this, await open()));
	await guarded(this, async ({ access, url }) => {
		const failure = await removeRegistration(access, url);
		if (failure !== undefined) {
			this.logger.warn(
				`${this.getNode().name}: the address still stands at ${access.gateway.displayName} (${failure})`,
			);
		}
	});
	return true;
}

async function look(context: IHookFunctions, enter: boolean): Promise<string | undefined> {
	return await guarded(context, async ({ access, url }) => {
		if (!enter) {
			const note = async (open: OpenLedger) =>
				noteReports(context, await open(), access, url, true);
			await inLedger(context, REPORTS, note);
		}
		const { state, message } = await checkRegistration(access, url, enter);
		if (state === 'missing') return state;
		const node = context.getNode();
		const { folderIsPersistent } = openForm(context).all(options)(0);
		const registration = { state, message, checkedAt: new Date().toISOString() };
		const news = { gateway: access.gateway.displayName, registration };
		await beat(node.id, news, () => openLedger(context, { folderIsPersistent }));
		if (state === 'failed' || state === 'elsewhere') {
			context.logger.warn(`${node.name}: ${message}`);
		}
		return state;
	});
}

const LINKS = 'the address of links';
const REPORTS = 'the address for delivery reports';

type OpenLedger = () => ReturnType<typeof openLedger>;

/** Tells Compose SMS where links lead and Send where reports are taken, or that nobody listens any more. */
async function inLedger(
	context: IHookFunctions,
	what: string,
	tell: (open: OpenLedger) => Promise<void>,
): Promise<void> {
	if (context.getMode() === 'manual') return;
	try {
		const { folderIsPersistent } = openForm(context).all(options)(0);
		await tell(() => openLedger(context, { folderIsPersistent }));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		context.logger.warn(`${context.getNode().name}: ${what} was not noted (${why})`);
	}
}

/** Somebody trying the trigger has no cause to change what the gateway posts where. */
async function guarded<Value>(
	context: IHookFunctions,
	work: (at: { readonly access: GatewayAccess; readonly url: string }) => Promise<Value>,
): Promise<Value | undefined> {
	if (context.getMode() === 'manual') return undefined;
	try {
		const access = await gatewayAccessOf(context);
		const { publicUrl } = openForm(context).all(options)(0);
		const address = eventsUrl(context.getNodeWebhookUrl('default') ?? '', publicUrl);
		if (address.ok) return await work({ access, url: address.value.url });
		context.logger.warn(`${context.getNode().name}: ${address.failure}`);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		context.logger.warn(`${context.getNode().name}: nothing was changed at the gateway (${what})`);
	}
	return undefined;
}
