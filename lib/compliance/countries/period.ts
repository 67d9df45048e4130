import type { CountryRule } from './country';

/** Local days from `from` to before `to`, as `YYYY-MM-DD`, which sorts as days do. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

const BEGINNING = '0000-00-00';
const END = '9999-99-99';

export const ALWAYS: Period = { from: BEGINNING, to: END };

export const periodOf = ({ validFrom, validTo }: Partial<CountryRule>): Period => ({
	from: validFrom ?? BEGINNING,
	to: validTo ?? END,
});

export function overlap(one: Period, other: Period): Period | undefined {
	const from = one.from > other.from ? one.from : other.from;
	const to = one.to < other.to ? one.to : other.to;
	return from < to ? { from, to } : undefined;
}

/** What remains of a period when others are taken out of it. */
export function without(period: Period, others: readonly Period[]): readonly Period[] {
	let left: readonly Period[] = [period];
	for (const other of others) {
		left = left.flatMap((one) => {
			if (!overlap(one, other)) return [one];
			return [
				{ from: one.from, to: other.from },
				{ from: other.to, to: one.to },
			].filter(({ from, to }) => from < to);
		});
	}
	return left;
}

/** A rule that holds in a period alone. */
export const during = (rule: CountryRule, { from, to }: Period): CountryRule => ({
	...(from === BEGINNING ? {} : { validFrom: from }),
	...(to === END ? {} : { validTo: to }),
	...undated(rule),
});

const undated = (rule: CountryRule) =>
	Object.fromEntries(
		Object.entries(rule).filter(([name]) => name !== 'validFrom' && name !== 'validTo'),
	) as Omit<CountryRule, 'validFrom' | 'validTo'>;

/** `before 2024-09-01`, `from 2026-10-18 on`; empty for all days. */
export function periodInWords({ from, to }: Period): string {
	if (from === BEGINNING) return to === END ? '' : `before ${to}`;
	return to === END ? `from ${from} on` : `from ${from} to before ${to}`;
}
