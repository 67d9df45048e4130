import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { ApiError } from './apiError.mts';
import type { Faults } from './faults.mts';
import type { Feed } from './feed.mts';
import type { Gateway } from './gateway.mts';
import { isoTime } from './message.mts';
import { conversationView, phoneSummary } from './phoneViews.mts';
import { readBody } from './readBody.mts';
import { isE164, isSender, SENDER_RULE } from './rules.mts';
import { TAPPERS } from './tap.mts';

// Long enough to gather a burst of a campaign into one update, too short to be noticed.
const UPDATE_EVERY_MS = 100;
const HEARTBEAT_MS = 15_000;

const phoneNumber = z.string().refine(isE164, 'must be E.164');
const replyBody = z.object({
	phone: phoneNumber,
	text: z.string().trim().min(1).max(1600),
	to: z.string().refine(isSender, `must be ${SENDER_RULE}`).optional(),
});
const tapBody = z.object({
	phone: phoneNumber,
	url: z.string(),
	tapper: z.enum(TAPPERS).default('person'),
});
const readMarkBody = z.object({ phone: phoneNumber });

export interface PageOptions {
	readonly gateway: Gateway;
	readonly feed: Feed;
	readonly faults: Faults;
	/** The address the gateway listens on. */
	readonly host: string;
}

/** What the page of phones reads and writes, under `/page`; it needs no key. */
export function createPage({ gateway, feed, faults }: PageOptions): Hono {
	const page = new Hono();
	const overview = () => ({
		balance: gateway.account.balance,
		totals: gateway.account.totals,
		faults: faults.all.length,
		answers: gateway.answers.all.length,
	});

	page.get('/snapshot', (context) => {
		return context.json({ ...overview(), phones: gateway.phones.all().map(phoneSummary) });
	});

	page.get('/phones/:number', (context) => {
		const phone = gateway.phones.find(context.req.param('number'));
		if (phone === undefined) throw new ApiError(404, 'not_found', 'no such phone');
		return context.json(conversationView(phone));
	});

	page.get('/events', (context) =>
		streamSSE(context, async (stream) => {
			const viewer = feed.open();
			stream.onAbort(() => viewer.close());
			// The page asks for a snapshot once it hears this, so that no change falls in between.
			await stream.writeSSE({ event: 'hello', data: '{}' });
			while (!viewer.closed) {
				await viewer.wait(HEARTBEAT_MS);
				const phones = viewer
					.take()
					.flatMap((number) => gateway.phones.find(number) ?? [])
					.map(phoneSummary);
				await stream.writeSSE({
					event: 'changes',
					data: JSON.stringify({ ...overview(), phones }),
				});
				await stream.sleep(UPDATE_EVERY_MS);
			}
		}),
	);

	page.post('/reply', async (context) => {
		const { phone, text, to } = await readBody(context, replyBody);
		const reply = gateway.reply(phone, text, to);
		const { id, from, at } = reply;
		return context.json({ id, from, to: reply.to, text, at: isoTime(at) }, 201);
	});

	page.post('/tap', async (context) => {
		const { phone, url, tapper } = await readBody(context, tapBody);
		const { id, steps, problem } = await gateway.tap(phone, url, tapper);
		return context.json({ id, steps, ...(problem !== undefined && { problem }) }, 201);
	});

	page.post('/read', async (context) => {
		gateway.markRead((await readBody(context, readMarkBody)).phone);
		return context.body(null, 204);
	});

	return page;
}
