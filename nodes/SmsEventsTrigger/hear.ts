import { performance } from 'node:perf_hooks';
import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { HeartbeatNews } from '../../lib/inbound';
import { answerSettings } from '../shared/fields/answers';
import { afterTakeIn, beat, isUnread, Places, respond, sayOnce, tryAgain } from '../shared/intake';
import { openLedger } from '../shared/ledger';
import { openForm } from '../shared/parameters';
import { options, type Options } from './fields';
import { giveOut } from './giveOut';
import { type Heard, refusal } from './heard';
import { noteLinks } from './links/noteLinks';
import { noteReports } from './noteReports';
import { adviceOnPace, Pace } from './pace';
import { recheck } from './recheck';
import { settleLater } from './settleLater';
import { takePost } from './takePost';

/** Posts that one process works on at a time; each may be a mebibyte, and each waits for the ledger. */
const places = new Places(100);

/**
 * Apart from them those whose bytes are still to be read: whoever sends these slowly keeps no others out. Few,
 * since n8n reads 16 MiB of each before it gives up.
 */
const unreadPlaces = new Places(25);

const pace = new Pace();

/**
 * One call of the address. It is answered by ourselves, since n8n would keep the gateway waiting for a free
 * execution; and nothing is ever thrown, since n8n would answer 500 and store an execution for each.
 */
export async function hear(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await heardAndAnswered(this);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		respond(this.getResponseObject(), tryAgain('Try again later'));
		sayOnce(this.logger, `${this.getNode().name}: ${what}`);
		return ANSWERED;
	}
}

const ANSWERED: IWebhookResponseData = { noWebhookResponse: true };

async function heardAndAnswered(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const form = openForm(context).all(options)(0);
	const heard = await hearOne(context, form);
	const outputs = await followUp(context, form, heard);
	return outputs ? { ...ANSWERED, workflowData: outputs } : ANSWERED;
}

/** Hears a call and answers it, if there is a place for it. */
async function hearOne(context: IWebhookFunctions, form: Options): Promise<Heard> {
	const response = context.getResponseObject();
	const request = context.getRequestObject();
	const place = (isUnread(request) ? unreadPlaces : places).take();
	if (!place) {
		respond(response, TOO_MANY.reply);
		return TOO_MANY;
	}
	try {
		const heard = await takePost(context, request, form).catch(unavailable);
		respond(response, heard.reply);
		// A ledger that hangs must not gather posts in memory either.
		if (!heard.late) return heard;
		const taken = await heard.late.catch(() => undefined);
		// The gateway comes again with it, and is told then that it is there; what follows is done once, now.
		if (taken) await afterTakeIn(context, taken.ledger, taken.events, answerSettings(form));
		return heard;
	} finally {
		place.leave();
	}
}

const TOO_MANY = refusal(
	'too_many',
	'More posts came at once than are worked on at a time: the gateway was asked to come again',
	tryAgain('Try again later'),
);

const unavailable = (error: unknown): Heard =>
	refusal(
		'unavailable',
		error instanceof Error ? error.message : String(error),
		tryAgain('Try again later'),
	);

/** What is done once the gateway has its answer. */
async function followUp(
	context: IWebhookFunctions,
	form: Options,
	{ access, isLook, refused, taken, url }: Heard,
): Promise<INodeExecutionData[][] | undefined> {
	const { id, name } = context.getNode();
	const at = new Date().toISOString();
	const perSecond = pace.count(performance.now());
	const slow = perSecond === undefined ? undefined : adviceOnPace(perSecond, process.env);
	if (slow !== undefined) sayOnce(context.logger, `${name}: ${slow}`);
	if (refused) sayOnce(context.logger, `${name}: ${refused.why}`);
	const news: HeartbeatNews = {
		...(refused && { refused: { [refused.reason]: 1 } }),
		...(access && { gateway: access.gateway.displayName, lastPostAt: at }),
		...(slow !== undefined && { slow: { message: slow, at } }),
	};
	if (Object.keys(news).length > 0) {
		await beat(id, news, async () => taken?.ledger ?? (await openLedger(context, form)));
	}
	if (isLook || taken) {
		void noteLinks(context, () => openLedger(context, form)).catch(() => undefined);
	}
	// Nothing but a call starts a workflow: what a crash left need not wait for the next post.
	if (isLook)
		return await giveOut(context, await openLedger(context, form), [], form.startWorkflow);
	if (!taken || !access || url === undefined) return undefined;
	const say = (error: Error) => sayOnce(context.logger, `${name}: ${error.message}`);
	if (context.getMode() !== 'manual') {
		void noteReports(context, taken.ledger, access, url).catch(say);
	}
	void recheck(context, access, taken.ledger, url).catch(say);
	settleLater(context, form, taken);
	const after = afterTakeIn(context, taken.ledger, taken.events, answerSettings(form));
	const outputs = await giveOut(context, taken.ledger, taken.events, form.startWorkflow);
	// An execution does not wait for what the gateway still has to say.
	if (!outputs) await after;
	return outputs;
}
