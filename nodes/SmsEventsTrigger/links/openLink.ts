import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ClickAnswer, GivenOut, Ledger } from '../../../lib/ledger';
import { codeIn, soonestOf, type Visitor, visitorOf } from '../../../lib/links';
import { toE164 } from '../../../lib/phone';
import { accountOf, Places, type Reply, respond, sayOnce } from '../../shared/intake';
import { answered, openLedger } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';
import { options } from '../fields';
import { giveOut } from '../giveOut';
import { follow } from './follow';
import { linkAddress } from './linkAddress';
import { noteLinks } from './noteLinks';
import { isProbe, probeAnswer } from './probeLinks';
import { within } from './within';

/** Apart from those of posts: a flood of openings keeps no STOP out. */
const places = new Places(200);

/** Longer than it takes to write an opening down; from then on a person does not wait for it. */
const WRITE_WITHIN_MS = 200;

const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };

/** The same for a code that never was, one that was erased and what is no code. */
const NOT_KNOWN: Reply = {
	status: 404,
	body: 'This link is not known here. It may have been mistyped, or is no longer kept.',
};

const LATER: Reply = {
	status: 503,
	body: 'This link cannot be opened just now. Please try again in a minute.',
	retryAfter: 60,
};

/**
 * Somebody opens a link of a message: led on at once, to the stored address and no other. Nothing else follows
 * from it but a count, since machines open links too. Nothing is thrown: n8n would store an execution for each.
 */
export async function openLink(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const response = this.getResponseObject();
	const place = places.take();
	if (!place) {
		respond(response, LATER);
		return ANSWERED;
	}
	try {
		const outputs = await opened(this);
		return outputs ? { ...ANSWERED, workflowData: outputs } : ANSWERED;
	} catch (error) {
		respond(response, LATER);
		const what = error instanceof Error ? error.message : String(error);
		sayOnce(this.logger, `${this.getNode().name}: ${what}`);
		return ANSWERED;
	} finally {
		place.leave();
	}
}

async function opened(context: IWebhookFunctions): Promise<INodeExecutionData[][] | undefined> {
	const response = context.getResponseObject();
	const { method = 'GET', originalUrl, headers } = context.getRequestObject();
	const address = linkAddress(context);
	const isOffered = address.ok && address.value !== undefined;
	const code = isOffered ? codeIn(originalUrl) : undefined;
	const form = openForm(context).all(options)(0);
	if (isOffered && isProbe(originalUrl)) {
		const body = probeAnswer(originalUrl, await openLedger(context, form)) ?? '';
		respond(response, { status: 200, body });
		return undefined;
	}
	if (code === undefined) {
		respond(response, NOT_KNOWN);
		return undefined;
	}
	const found = await follow(context, form, code);
	if (found === undefined) {
		respond(response, NOT_KNOWN);
		return undefined;
	}
	const leadOn = () => respond(response, { status: 302, body: '', location: found.url });
	if (!found.ledger) {
		leadOn();
		return undefined;
	}
	const visitor = visitorOf({ method, headers });
	const click = await written(context, found.ledger, { code, visitor }, leadOn);
	void noteLinks(context, () => openLedger(context, form)).catch(() => undefined);
	if (!click?.counted) return undefined;
	const shown = await givenOut(context, found.ledger, click);
	return await giveOut(context, found.ledger, [shown], form.startWorkflow);
}

/** Writes the opening down and leads on: afterwards, unless that takes too long. */
async function written(
	context: IWebhookFunctions,
	ledger: Ledger,
	{ code, visitor }: { readonly code: string; readonly visitor: Visitor },
	leadOn: () => void,
): Promise<ClickAnswer | undefined> {
	const now = Date.now();
	const click = {
		token: code,
		at: now,
		by: visitor === 'machine' ? ('machine' as const) : ('person' as const),
		soonestAfterSending: soonestOf(visitor),
		account: accountOf(context),
	};
	const writing = answered(context, ledger.links.click(click, { now })).catch((error: Error) => {
		sayOnce(context.logger, `${context.getNode().name}: an opening was lost. ${error.message}`);
		return undefined;
	});
	await within(WRITE_WITHIN_MS, writing);
	leadOn();
	return await writing;
}

/** The opening as an execution is given it; with whose it is where somebody only tries the trigger. */
async function givenOut(
	context: IWebhookFunctions,
	ledger: Ledger,
	{ id = 0, url, first, e164, key }: ClickAnswer,
): Promise<GivenOut> {
	const number = e164 === undefined ? undefined : toE164(e164);
	const at = Date.now();
	const given: GivenOut = {
		id,
		output: 'linkClick',
		at,
		repeated: false,
		likely: false,
		entry: {
			kind: 'click',
			gateway: '',
			gatewayMessageId: '',
			at,
			link: url,
			first,
			e164: number,
		},
	};
	if (context.getMode() !== 'manual') return given;
	const contacts = await answered(context, ledger.contacts.get(number ? [number] : []));
	const messages = await answered(context, ledger.messages.get(key === undefined ? [] : [key]));
	const contact = number && contacts.get(number);
	const message = key === undefined ? undefined : messages.get(key);
	return { ...given, ...(contact && { contact }), ...(message && { message }) };
}
