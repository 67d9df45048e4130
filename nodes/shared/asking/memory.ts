import type { Ledger } from '../../../lib/ledger';
import { gatewayCredential } from '../gatewayCredential';
import { answered } from '../ledger';
import type { AskContext } from './context';

/** What is remembered of an account: when its lists were last read, and what of them was given out. */
export type Listening = 'replies' | 'repliesGiven' | 'optOuts';

/** Lists are read again from so long before the last time on, in milliseconds: clocks differ, and some lists lag. */
const OVERLAP_MS = 3_600_000;

export interface Memory {
	/** From when on to read, epoch ms; `undefined` where it never was. */
	since(): Promise<number | undefined>;
	/** @param now epoch ms: when the reading that has just ended was begun */
	readUntil(now: number): Promise<void>;
}

/** Kept in the ledger, by the credential: two nodes with one account go on with each other's reading. */
export function memoryOf(
	context: Pick<AskContext, 'getNode'>,
	{ notes }: Pick<Ledger, 'notes'>,
	gateway: string,
	what: Listening,
): Memory {
	const { id, name = '' } = context.getNode().credentials?.[gatewayCredential] ?? {};
	const key = `asked:${what}:${gateway}:${id ?? name}`;
	return {
		async since() {
			const note = await answered(context, notes.get(key));
			const at = Number(note ?? NaN);
			return Number.isFinite(at) ? Math.max(0, Math.min(at, Date.now()) - OVERLAP_MS) : undefined;
		},
		async readUntil(now) {
			await answered(context, notes.set(key, String(now)));
		},
	};
}
