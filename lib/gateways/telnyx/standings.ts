import { readSender } from '../../sender';
import { fail, ok } from '../../shared';
import type { Gateway, SenderStanding } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';
import { withPlus } from '../withPlus';
import { errorsOf, readError } from './errors';
import type { TelnyxKeys } from './keys';
import { dataIn, telnyxRequest } from './request';

/**
 * How a number stands in the US: a long one by the 10DLC campaign it is assigned to, a toll-free one by its
 * verification. Names, short codes and numbers of other countries are in neither register.
 */
export const senderStandings: NonNullable<Gateway<TelnyxKeys>['senderStandings']> = {
	knows: (_keys, sender) => usNumber(sender) !== '',

	build(keys, sender) {
		const number = usNumber(sender);
		if (!isTollFree(number)) {
			return telnyxRequest(keys, 'GET', `10dlc/phone_number_campaigns/${number}`);
		}
		const query = new URLSearchParams({ page: '1', page_size: '20', phone_number: number });
		return telnyxRequest(
			keys,
			'GET',
			`messaging_tollfree/verification/requests?${query.toString()}`,
		);
	},

	read(reply, sender) {
		const number = usNumber(sender);
		const standing = isTollFree(number) ? verificationIn(reply) : assignmentIn(reply, number);
		if (!standing) return fail(readError(reply));
		return ok({ standings: [{ sender, country: 'US', ...standing }] });
	},
};

/** A number of the North American plan, with its plus; empty for any other sender. */
function usNumber(written: string): string {
	const sender = readSender(written);
	const number = sender.kind === 'number' ? withPlus(sender.value) : '';
	return /^\+1\d{10}$/.test(number) ? number : '';
}

const isTollFree = (number: string): boolean => /^\+18(?:00|33|44|55|66|77|88)/.test(number);

type Standing = Pick<SenderStanding, 'state' | 'reason'>;

const noCampaign: Standing = {
	state: 'unregistered',
	reason: 'Telnyx knows no 10DLC campaign that this number is assigned to',
};

function assignmentIn(reply: HttpReply, number: string): Standing | undefined {
	if (reply.status === 404 && errorsOf(reply).length > 0) return noCampaign;
	const data = dataIn(reply.body);
	if (reply.status !== 200 || data?.['phoneNumber'] !== number) return undefined;
	const status = asText(data['assignmentStatus']) ?? '';
	if (status === 'FAILED_ASSIGNMENT') {
		const why = asText(data['failureReasons']);
		const reason = 'the 10DLC campaign has not taken this number';
		return { state: 'refused', reason: why === undefined ? reason : `${reason} (${why})` };
	}
	return ownValue(assignments, status);
}

const assignments: Readonly<Record<string, Standing>> = {
	ASSIGNED: { state: 'registered', reason: 'the number is assigned to a 10DLC campaign' },
	// Still assigned, until somebody tries again.
	FAILED_UNASSIGNMENT: {
		state: 'registered',
		reason: 'the number is assigned to a 10DLC campaign',
	},
	PENDING_ASSIGNMENT: {
		state: 'pending',
		reason: 'the number is still being assigned to its 10DLC campaign',
	},
	PENDING_UNASSIGNMENT: {
		state: 'unregistered',
		reason: 'the number is being taken off its 10DLC campaign',
	},
};

function verificationIn(reply: HttpReply): Standing | undefined {
	const records = jsonObject(reply.body)?.['records'];
	if (reply.status !== 200 || !Array.isArray(records)) return undefined;
	const states = records.map((record) => asText(asObject(record)?.['verificationStatus']) ?? '');
	if (states.includes('Verified')) {
		return { state: 'registered', reason: 'the toll-free number is verified' };
	}
	const [open] = states.filter((state) => state !== 'Rejected');
	if (open !== undefined) {
		const reason = `the verification of this toll-free number is not finished (${open || 'no state'})`;
		return { state: 'pending', reason };
	}
	return states.length > 0
		? { state: 'refused', reason: 'the verification of this toll-free number was rejected' }
		: { state: 'unregistered', reason: 'nobody has asked to have this toll-free number verified' };
}
