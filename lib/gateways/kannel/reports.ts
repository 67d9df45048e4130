import type { ReportEvent } from '../gateway';
import type { KannelKeys } from './keys';

type Fate = Pick<ReportEvent, 'status' | 'reason' | 'optedOut'>;

const optedOut = 'The SMSC says that this person has opted out';

/** What became of a message by `stat:` of the receipt, in which Kannel puts more than into its own state. */
const reasons: ReadonlyMap<string, string> = new Map([
	['EXPIRED', 'It was still waiting when its validity ended'],
	['DELETED', 'It was deleted at the SMSC'],
	['REJECTD', 'The SMSC refused it'],
]);

/**
 * Kannel's state of a message: 1 delivered, 2 failed, 4 waiting, 8 taken by the SMSC, 16 refused by it, 32
 * beside 2 for expired. Of an SMPP receipt it makes 2 of all that is not delivered: `stat:` tells more.
 *
 * @param answer what the SMSC said (%A): its receipt, or `NACK/` with the number it refused by
 * @see https://smpp.org/SMPP_v3_4_Issue1_2.pdf (appendix B)
 */
export function fateOf(state: number, answer: string, keys: KannelKeys | undefined): Fate {
	if (state === 1) return { status: 'delivered' };
	if ((state & (2 | 16)) === 0) return { status: 'accepted' };
	const stat = /\bstat:(\w+)/i.exec(answer)?.[1]?.toUpperCase() ?? '';
	const error = /\berr:(\w+)/i.exec(answer)?.[1] ?? '';
	const detail = /^0*$/.test(error) ? '' : ` (err:${error})`;
	if (saysOptedOut(answer, error, keys)) {
		return { status: 'undelivered', reason: optedOut + detail, optedOut: true };
	}
	if (stat === 'UNKNOWN') {
		return { status: 'notKnown', reason: `The SMSC does not know what became of it${detail}` };
	}
	const reason = (reasons.get(stat) ?? reasonOf(state)) + detail;
	return { status: 'undelivered', reason: reason + refusalIn(answer) };
}

/** What the SMSC said in refusing it: `NACK/0x0000000b/Invalid Destination Address`. */
function refusalIn(answer: string): string {
	const [, number, words] = /^NACK\/(0x[0-9a-f]+)\/(.{1,80})/i.exec(answer) ?? [];
	return number && words ? `: ${words.trim()} (${number})` : '';
}

function reasonOf(state: number): string {
	if ((state & 16) !== 0) return 'The SMSC refused it';
	return (state & 32) !== 0
		? 'It was still waiting when its validity ended'
		: 'It was not delivered: the number may be wrong, or the phone out of reach';
}

/** Whether the number of the error is one that the credential calls an opt-out; those with 0x are of refusals. */
function saysOptedOut(answer: string, error: string, keys: KannelKeys | undefined): boolean {
	const refused = /^NACK\/(0x[0-9a-f]+)/i.exec(answer)?.[1] ?? '';
	const given = [plain(error), plain(refused)];
	return (keys?.kannelOptOutErrors ?? '')
		.split(/[\s,;]+/)
		.some((number) => plain(number) !== '' && given.includes(plain(number)));
}

/** `045` and `45` are one number, and so are `0x0000000B` and `0xb`. */
const plain = (number: string): string =>
	number.toLowerCase().replace(/^(0x)?0*(?=[0-9a-f])/, '$1');
