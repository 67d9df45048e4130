import type { DelayGroup } from '../../ledger';

/** How long it took from sending to the phone, by the receipts. */
export interface Delays {
	/** Deliveries of which the time is known. */
	readonly known: number;
	/** Half of them took no longer, and nine of ten. */
	readonly medianSeconds: number;
	readonly slowSeconds: number;
	/** After how many seconds which share (0 to 1) had arrived, rising. */
	readonly curve: readonly { readonly seconds: number; readonly share: number }[];
}

/** `undefined` where no receipt tells a time. */
export function delaysOf(
	groups: readonly Pick<DelayGroup, 'seconds' | 'messages'>[],
): Delays | undefined {
	const bySeconds = new Map<number, number>();
	for (const { seconds, messages } of groups) {
		bySeconds.set(seconds, (bySeconds.get(seconds) ?? 0) + messages);
	}
	const sorted = [...bySeconds].sort(([a], [b]) => a - b);
	const known = sorted.reduce((sum, [, messages]) => sum + messages, 0);
	if (known === 0) return undefined;
	let arrived = 0;
	const curve = sorted.map(([seconds, messages]) => {
		arrived += messages;
		return { seconds, share: arrived / known };
	});
	const whenShare = (share: number): number =>
		curve.find((point) => point.share >= share - 1e-9)?.seconds ?? 0;
	return { known, medianSeconds: whenShare(0.5), slowSeconds: whenShare(0.9), curve };
}

/** Which share had arrived by then. */
export const arrivedWithin = ({ curve }: Delays, seconds: number): number =>
	curve.findLast((point) => point.seconds <= seconds)?.share ?? 0;
