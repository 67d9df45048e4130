import { setTimeout as sleep } from 'node:timers/promises';
import type { IWebhookFunctions } from 'n8n-workflow';
import type { Guard, InboundEvent, UnreadPiece } from '../../lib/gateways';
import { type GatewayAccess, gatewayAccessOf } from '../shared/gatewayCredential';
import {
	candidateUrls,
	certificateFor,
	confirmSubscription,
	holdsStop,
	type HostRequest,
	readPost,
	takeIn,
	tryAgain,
	verifyPost,
} from '../shared/intake';
import { openLedger } from '../shared/ledger';
import { eventsUrl } from './eventsUrl';
import type { Options } from './fields';
import { type Heard, refusal, type Taken } from './heard';
import { setupPage } from './setupPage';

/** Gateways hang up after five seconds, and come again when they are told to. */
const TAKE_WITHIN_MS = 3000;

/**
 * Takes in one call of a gateway: the bytes, the signature over them, what they tell, and the ledger, in this
 * order and before anything is answered. What is not genuine changes nothing.
 */
export async function takePost(
	context: IWebhookFunctions,
	request: HostRequest,
	options: Options,
): Promise<Heard> {
	const access = await gatewayAccessOf(context);
	const { gateway, keys } = access;
	const { webhooks, displayName } = gateway;
	const address = eventsUrl(context.getNodeWebhookUrl('default') ?? '', options.publicUrl);
	if (!address.ok) return refusal('unavailable', address.failure, tryAgain(address.failure));
	if (isLook(request, access)) {
		const reply = await setupPage(context, access, address.value.url, options);
		return { reply, isLook: true };
	}
	if (!webhooks) return refusal('unreadable', `${displayName} posts nothing`, NOT_OURS);

	const post = await readPost(request);
	if (!post.ok) {
		return post.failure === 'too_large'
			? refusal('too_large', 'A post was larger than 1 MiB', { status: 413 })
			: refusal('unreadable', 'A post could not be read to its end', { status: 400 });
	}
	const { headers } = post.value;
	const urls = candidateUrls({
		names: address.value.names,
		originalUrl: request.originalUrl,
		headers,
	});
	const now = Date.now();
	const certificate = await certificateFor(webhooks, post.value, urls, now);
	if (!certificate.ok) return comeAgain(certificate.failure);
	const genuine = verifyPost(webhooks, keys, post.value, urls, now, certificate.value);
	if (!genuine)
		return refusal('forged', forgedBy[webhooks.guard(keys)](displayName), { status: 403 });
	const unconfirmed = await confirmSubscription(webhooks, genuine);
	if (unconfirmed !== undefined) return comeAgain(unconfirmed);
	const read = webhooks.read(genuine, keys);
	if (!read.ok) {
		const why = `${read.failure} (${displayName})`;
		return holdsStop(genuine)
			? comeAgain(`${why}; it may be a STOP`)
			: refusal('unreadable', why, NOT_OURS);
	}
	const stored = await store(context, access, read.value, options, now, address.value.url);
	return read.unread ? beside(stored, read.unread, displayName) : stored;
}

/**
 * What came of a post of which some pieces cannot be read: what is there is kept, by its IDs, so that it
 * counts once where the whole has to come again for the sake of a STOP.
 */
function beside(stored: Heard, unread: readonly UnreadPiece[], gateway: string): Heard {
	// A ledger that was too slow has the whole come again anyhow.
	if (stored.refused) return stored;
	const stop = unread.find(({ post }) => holdsStop(post));
	const left = unread.length === 1 ? '1 piece' : `${unread.length} pieces`;
	const why = `${left} of a post could not be read: ${(stop ?? unread[0])?.why ?? ''} (${gateway})`;
	const refused = stop
		? comeAgain(`${why}; it may be a STOP`)
		: refusal('unreadable', why, stored.reply);
	return { ...stored, ...refused };
}

const NOT_OURS = { status: 400, body: 'This is no post of the gateway that is listened to' };

const comeAgain = (why: string): Heard => refusal('unavailable', why, tryAgain('Try again later'));

/** By what tells its posts from forgeries: what has to be looked at differs. */
const forgedBy: Readonly<Record<Guard, (name: string) => string>> = {
	signature: (name) =>
		`A post did not have the signature of ${name}, or is an old one sent again. If the gateway made it: compare what the credential says of signatures, the “Public URL” of the trigger and WEBHOOK_URL of n8n, and the clock of this machine`,
	secret: (name) =>
		`A post did not bring along the secret that the credential names for posts of ${name}. If the gateway made it: enter the same secret at ${name} and in the credential`,
	address: (name) => `A post was not one that ${name} may have made`,
};

/** Somebody trying the address: a person in a browser, or a gateway before it takes it. */
function isLook({ method, originalUrl }: HostRequest, { gateway }: GatewayAccess): boolean {
	if (method === 'POST') return false;
	const postsByGet = gateway.webhooks?.methods.includes('GET') ?? false;
	return method === 'HEAD' || !postsByGet || !originalUrl.includes('?');
}

async function store(
	context: IWebhookFunctions,
	access: GatewayAccess,
	events: readonly InboundEvent[],
	options: Options,
	now: number,
	url: string,
): Promise<Heard> {
	const reply = access.gateway.webhooks?.answer?.(events) ?? { status: 200 };
	if (events.length === 0) return { reply, access, url };
	const storing = openLedger(context, options).then(async (ledger): Promise<Taken> => ({
		ledger,
		events: await takeIn(context, ledger, access, events, now),
	}));
	const giveUp = new AbortController();
	const late = sleep(TAKE_WITHIN_MS, undefined, { signal: giveUp.signal }).catch(() => undefined);
	try {
		const taken = await Promise.race([storing, late]);
		if (taken) return { reply, taken, access, url };
	} finally {
		giveUp.abort();
	}
	const why = 'The ledger did not answer in time: the gateway was asked to come again';
	return { ...refusal('unavailable', why, tryAgain('Try again later')), late: storing };
}
