import type { CountryRule } from '../countries';

/** Local days from `from` to before `to`, as `YYYY-MM-DD`, which sorts as days do. */
export interface Period {
	readonly from: string;
	readonly to: string;
}

const BEGINNING = '0000-00-00';
const END = '9999-99-99';

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
	...leaveOut(rule, 'validFrom', 'validTo'),
});

/** An object without some of its fields. */
export const leaveOut = <Value extends object, Name extends keyof Value & string>(
	value: Value,
	...names: readonly Name[]
): Omit<Value, Name> =>
	Object.fromEntries(
		Object.entries(value).filter(([name]) => !(names as readonly string[]).includes(name)),
	) as Omit<Value, Name>;
