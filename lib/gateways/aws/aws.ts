import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { jsonObject } from '../json';
import { readError } from './errors';
import { awsKeyFields, type AwsKeys } from './keys';
import { optOuts } from './optOuts';
import { awsRequest, sign } from './request';
import { buildSend, readSend } from './send';
import { webhooks } from './webhooks';

/** AWS End User Messaging SMS (formerly Amazon Pinpoint), with a number, a sender ID or a pool of the account. */
export const aws: Gateway<AwsKeys> = {
	id: 'aws',
	displayName: 'AWS End User Messaging SMS',
	keyFields: awsKeyFields,
	/** @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_RequestSenderId.html */
	senderForm: { names: { longest: 11, also: '-_' }, numbers: { longest: 15, international: true } },
	capabilities: {
		batchSize: 1,
		// Each sender has a pace of its own, by country, from 1 a second for a 10DLC number to 100 for a short code.
		messagesPerSecond: 10,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// The docs say “per each text message”: all its parts.
		maxPrice: { currency: 'USD', per: 'text' },
		validity: { minMinutes: 1, maxMinutes: 3 * 24 * 60 },
		maxTextLength: 1600,
		answersReplies: {
			// A keyword is told, but not whether anything was done about it.
			told: false,
			/** @see https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html */
			words: 'ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE STOP TD UNSUBSCRIBE HELP'.split(' '),
		},
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),
	sign,

	test: {
		build: (keys) => awsRequest(keys, 'DescribeAccountAttributes', {}),
		read: (reply) =>
			reply.status === 200 && Array.isArray(jsonObject(reply.body)?.['AccountAttributes'])
				? ok(undefined)
				: fail(readError(reply)),
	},

	webhooks,
	optOuts,
};
