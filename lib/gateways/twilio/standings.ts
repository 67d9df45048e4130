import { readSender } from '../../sender';
import { fail, ok } from '../../shared';
import { basicAuth } from '../basicAuth';
import type { Gateway, SenderStanding } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { readError } from './errors';
import { signIn, type TwilioKeys } from './keys';

type Told = Pick<SenderStanding, 'state' | 'reason'>;

/**
 * How a Messaging Service, or a toll-free number, stands in the registers of the United States. Of a long
 * number by itself Twilio does not say in which service it is.
 *
 * A service is asked for its 10DLC campaign first; without one that is verified, for its numbers, since
 * toll-free ones need none; and these for their verification.
 *
 * @see https://www.twilio.com/docs/messaging/compliance/a2p-10dlc
 */
export const senderStandings: NonNullable<Gateway<TwilioKeys>['senderStandings']> = {
	knows: (keys, sender) => serviceOf(keys, sender) !== '' || isTollFree(sender),

	build(keys, sender, from) {
		const service = encodeURIComponent(serviceOf(keys, sender));
		const [step] = from.split(':');
		if (step === 'tollFree' || service === '') {
			return asked(keys, 'Tollfree/Verifications?PageSize=100');
		}
		return step === 'numbers'
			? asked(keys, `Services/${service}/PhoneNumbers?PageSize=100`)
			: asked(keys, `Services/${service}/Compliance/Usa2p?PageSize=50`);
	},

	read(reply, sender, from) {
		const body = jsonObject(reply.body);
		const [step = '', state = ''] = from.split(':');
		const standing = ({ state: known, reason }: Told): SenderStanding => ({
			sender,
			country: 'US',
			state: known,
			reason,
		});
		if (step === 'numbers') {
			const numbers = listIn(reply.status, body, 'phone_numbers');
			if (!numbers) return fail(readError(reply));
			const all = numbers.flatMap((each) => asText(each['phone_number']) ?? []);
			const ofUs = numbers.filter((each) => asText(each['country_code']) === 'US');
			if (ofUs.some((each) => !isTollFree(asText(each['phone_number']) ?? ''))) {
				const told = campaigns.get(state) ?? NO_CAMPAIGN;
				return ok({ standings: [standing(told)] });
			}
			const tollFree = all.filter(isTollFree);
			if (tollFree.length === 0) return ok({ standings: [] });
			return ok({ standings: [], next: `tollFree:${tollFree.join(',')}` });
		}
		if (step === 'tollFree' || isTollFree(sender)) {
			const verifications = listIn(reply.status, body, 'verifications');
			if (!verifications) return fail(readError(reply));
			const numbers =
				state === '' ? [readSender(sender).kind === 'number' ? sender : ''] : state.split(',');
			return ok({ standings: [standing(verified(verifications, numbers))] });
		}
		const registered = listIn(reply.status, body, 'compliance');
		if (!registered) return fail(readError(reply));
		const states = registered.map((each) => asText(each['campaign_status'])?.toUpperCase() ?? '');
		if (states.includes('VERIFIED')) {
			return ok({
				standings: [standing({ state: 'registered', reason: 'the 10DLC campaign is verified' })],
			});
		}
		const known = [...campaigns.keys()].find((each) => states.includes(each));
		return ok({ standings: [], next: `numbers:${known ?? ''}` });
	},
};

/** Campaign states that are no success, the best first. */
const campaigns: ReadonlyMap<string, Told> = new Map([
	['IN_PROGRESS', { state: 'pending', reason: 'its 10DLC campaign waits for approval' }],
	['PENDING', { state: 'pending', reason: 'its 10DLC campaign waits for approval' }],
	['SUSPENDED', { state: 'refused', reason: 'its 10DLC campaign is suspended' }],
	['FAILED', { state: 'refused', reason: 'its 10DLC campaign was refused' }],
]);

const NO_CAMPAIGN: Told = {
	state: 'unregistered',
	reason: 'the Messaging Service has no 10DLC campaign',
};

/** Verification states, the best first. */
const verifications: readonly (readonly [string, Told])[] = [
	['TWILIO_APPROVED', { state: 'registered', reason: 'the toll-free number is verified' }],
	[
		'IN_REVIEW',
		{ state: 'pending', reason: 'the verification of the toll-free number is under way' },
	],
	[
		'PENDING_REVIEW',
		{ state: 'pending', reason: 'the verification of the toll-free number is under way' },
	],
	[
		'TWILIO_REJECTED',
		{ state: 'refused', reason: 'the verification of the toll-free number was refused' },
	],
];

function verified(list: readonly JsonObject[], numbers: readonly string[]): Told {
	const plain = (number: string) => number.replace(/^\+/, '');
	const wanted = new Set(numbers.map(plain));
	const states = new Set(
		list
			.filter((each) => wanted.has(plain(asText(each['tollfree_phone_number']) ?? '')))
			.map((each) => asText(each['status'])?.toUpperCase()),
	);
	const [, told] = verifications.find(([state]) => states.has(state)) ?? [];
	return (
		told ?? { state: 'unregistered', reason: 'the toll-free number is not verified for texting' }
	);
}

const serviceOf = (keys: TwilioKeys, written: string): string => {
	const sender = readSender(written);
	if (sender.kind === 'service') return sender.value;
	const throughService = keys.twilioSendFrom === 'messagingService' && !isTollFree(written);
	return throughService ? keys.twilioMessagingServiceSid : '';
};

/** The area codes that are free to call in North America. */
const isTollFree = (number: string): boolean => /^\+?18(?:00|33|44|55|66|77|88)\d{7}$/.test(number);

const asked = (keys: TwilioKeys, path: string) =>
	({
		method: 'GET',
		url: `https://messaging.twilio.com/v1/${path}`,
		headers: { ...basicAuth(...signIn(keys)), accept: 'application/json' },
	}) as const;

function listIn(
	status: number,
	body: JsonObject | undefined,
	name: string,
): JsonObject[] | undefined {
	const list = body?.[name];
	if (status !== 200 || !Array.isArray(list)) return undefined;
	return list.map(asObject).filter((each) => each !== undefined);
}
