import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asText, jsonObject } from '../json';
import { readError } from './errors';
import { twilioKeyFields, type TwilioKeys } from './keys';
import { accountRequest } from './request';
import { prices } from './prices';
import { replies } from './replies';
import { buildSend, readSend } from './send';
import { senderStandings } from './standings';
import { status } from './status';
import { webhooks } from './webhooks';

/** Twilio's Messages API, with a sender of one's own or through a Messaging Service. */
export const twilio: Gateway<TwilioKeys> = {
	id: 'twilio',
	displayName: 'Twilio',
	keyFields: twilioKeyFields,
	/** @see https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id */
	senderForm: {
		names: { longest: 11, also: ' +-_&' },
		numbers: { longest: 15, international: true },
		services: true,
	},
	capabilities: {
		batchSize: 1,
		// What one alphanumeric sender may send; Twilio queues what comes faster, a long number's at 1 a second.
		messagesPerSecond: 10,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// Since 2026 5 minutes may do (error 35115), but error 35114 still asks for 15.
		schedule: { minMinutes: 15, maxMinutes: 35 * 24 * 60, cancel: true },
		validity: { minMinutes: 1, maxMinutes: 600 },
		maxTextLength: 1600,
		answersReplies: {
			told: true,
			// What numbers without Advanced Opt-Out do by default: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
			words:
				'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT START YES UNSTOP HELP INFO'.split(
					' ',
				),
		},
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: (keys) => accountRequest(keys, 'Balance.json'),
		read: (reply) => (balanceOf(reply.status, reply.body) ? ok(undefined) : fail(readError(reply))),
	},

	balance: {
		build: (keys) => accountRequest(keys, 'Balance.json'),
		read(reply) {
			const balance = balanceOf(reply.status, reply.body);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,

	cancel: {
		build: (keys, sid) =>
			accountRequest(keys, `Messages/${encodeURIComponent(sid)}.json`, { Status: 'canceled' }),
		read(reply, sid) {
			const body = jsonObject(reply.body);
			if (body?.['code'] === 30409) return ok('too_late');
			if (reply.status !== 200 || body?.['sid'] !== sid) return fail(readError(reply));
			return ok(body['status'] === 'canceled' ? 'cancelled' : 'too_late');
		},
	},

	webhooks,
	replies,
	prices,
	senderStandings,
};

function balanceOf(status: number, text: string) {
	const body = jsonObject(text);
	const credits = Number(asText(body?.['balance']) ?? NaN);
	if (status !== 200 || !Number.isFinite(credits)) return undefined;
	return { credits, currency: asText(body?.['currency']) ?? 'USD' };
}
