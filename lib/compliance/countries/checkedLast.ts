import type { Country, CountryRule, Source } from './country';

/** The day (`YYYY-MM-DD`) of the oldest look at a text that decisions by a rule stand on; our own caution has none. */
export function checkedLast(country: Country, rule: CountryRule): string | undefined {
	const { hours, consent, caps = [], promotion, alsoBinds = [] } = rule;
	const { sender, notice, identity, content, registers = [] } = country;
	const statements: readonly (Sourced | undefined)[] = [
		...hours,
		consent,
		...caps,
		promotion,
		...alsoBinds,
		sender,
		notice,
		identity,
		content,
		...registers,
	];
	return statements
		.flatMap((statement) => (statement && statement.source.seen !== 'own' ? [statement] : []))
		.map(({ source }) => source.checkedOn)
		.sort()[0];
}

interface Sourced {
	readonly source: Source;
}
