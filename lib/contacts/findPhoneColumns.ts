import type { Cells } from './cells';
import { contactField } from './contactColumns';
import { ListSample, spread } from './listSample';
import { isMobileRank, phoneHeader, type PhoneHeader, type PhoneKind } from './phoneHeader';
import { labelFinder } from './phoneLabel';
import { compareVotes, votesFor, type VoteOptions, type Votes } from './phoneVote';

/** A column from which the number of a row may come. */
export interface PhoneColumn {
	readonly name: string;
	/** Whether what stands here is to be preferred: its header says mobile, or that it is our own. */
	readonly isMobile: boolean;
	/** Our own E.164: where it is filled, no other column counts. */
	readonly isOwn: boolean;
	/** The column that says of each row what kind of number it is (`Phone 1 - Label`). */
	readonly label: string | undefined;
}

/** A column with phone numbers that nobody is texted at, and why. */
export interface OtherPhoneColumn {
	readonly name: string;
	readonly why: 'someone_else' | 'fax' | 'not_chosen';
}

export interface PhoneColumns {
	/** In the order in which they are tried. */
	readonly tried: readonly PhoneColumn[];
	readonly others: readonly OtherPhoneColumn[];
}

/** Cells that are parsed of a column whose header says nothing. */
const VOTERS = 200;

interface Column {
	readonly name: string;
	readonly header: PhoneHeader | undefined;
}

/** What we wrote of a number beside its E.164 (`phone.nationalNumber`) is that number again. */
const isPartOfOwn = (names: Iterable<string>): ((name: string) => boolean) => {
	const owners = [...names].flatMap((name) => /^(.+\.)e164$/.exec(name)?.[1] ?? []);
	return (name) => !name.endsWith('.e164') && owners.some((owner) => name.startsWith(owner));
};

/** A header that we know for something else is not one of numbers, unless it plainly says so. */
const isSomethingElse = ({ name, header }: Column): boolean => {
	if (header?.exact === true) return false;
	const field = contactField(name);
	return field !== undefined && field !== 'fullName' && field !== 'remark';
};

/** A header that speaks of numbers, or of whom a message is to, counts where the contents do not differ in kind. */
const withHeader = (
	[parses = 0, form = 0, ...counts]: Votes,
	kind: PhoneKind | undefined,
): Votes => [parses, kind === 'recipient' ? Infinity : form, kind === 'number' ? 1 : 0, ...counts];

/** The column whose contents look most like phone numbers, of those whose header does not say. */
const elected = (
	sample: ListSample,
	candidates: readonly Column[],
	options: VoteOptions,
): Column | undefined => {
	let best: { readonly column: Column; readonly votes: Votes } | undefined;
	for (const column of candidates) {
		const kind = column.header?.kind;
		const bareDigits =
			kind === 'recipient' ? 'always' : kind === 'id' ? 'never' : options.bareDigits;
		const texts = spread(sample.filled(column.name), VOTERS);
		const found = votesFor(texts, { ...options, bareDigits });
		if (!found) continue;
		const votes = withHeader(found, kind);
		if (!best || compareVotes(votes, best.votes) > 0) best = { column, votes };
	}
	return best?.column;
};

/**
 * The columns that may hold the number of a row, in the order in which they are tried: those whose header
 * says so, mobile ones first, else the one whose contents look like phone numbers. A parent's or a firm's is
 * tried only where the list has no other, an emergency contact's, an assistant's and a fax never.
 *
 * @param rows the whole list
 */
export const findPhoneColumns = (
	rows: readonly Cells[],
	names: ReadonlySet<string>,
	{ defaultCountry }: { readonly defaultCountry?: string | undefined } = {},
): PhoneColumns => {
	const isPart = isPartOfOwn(names);
	const columns = [...names]
		.map((name): Column => ({ name, header: phoneHeader(name) }))
		.filter((column) => !isPart(column.name) && !isSomethingElse(column));
	const sample = new ListSample(rows);
	const holdsNumbers = ({ name }: Column) => sample.holdsNumbers(name);
	const holdsAny = ({ name }: Column) => sample.holdsAny(name);
	// Of one rank, a column whose numbers are in sight goes before one that is empty as far as one sees.
	const placeOf = (column: Column): number =>
		(column.header?.rank ?? 0) + (holdsNumbers(column) === true ? 0 : 0.5);
	const ofKind = (kind: PhoneKind) =>
		columns.filter(({ header }) => header?.kind === kind).sort((a, b) => placeOf(a) - placeOf(b));

	const labelOf = labelFinder(names);
	const tried = (found: readonly Column[]): readonly PhoneColumn[] =>
		found.map(({ name, header }) => ({
			name,
			isMobile: header !== undefined && isMobileRank(header.rank),
			isOwn: header?.rank === 0,
			label: labelOf(name),
		}));
	const [persons, proxies] = [ofKind('person'), ofKind('proxy')];
	const [strangers, faxes] = [ofKind('stranger'), ofKind('fax')];
	const others = (found: readonly Column[], why: OtherPhoneColumn['why']) =>
		found.filter(holdsAny).map(({ name }): OtherPhoneColumn => ({ name, why }));
	const never = [...others(strangers, 'someone_else'), ...others(faxes, 'fax')];
	const notMeant = [...never, ...others(proxies, 'someone_else')];

	if (persons.some(holdsAny)) {
		const useful = persons.filter((column) => holdsNumbers(column) !== false);
		return { tried: tried(useful), others: notMeant };
	}
	const unknown = columns.filter(
		(column) => ![persons, proxies, strangers, faxes].some((known) => known.includes(column)),
	);
	// Where the list has a column for phones and none in it, digits that might be one are likely something else.
	const bareDigits = persons.length > 0 ? 'never' : 'unless_ids';
	const best = elected(sample, unknown, { defaultCountry, bareDigits });
	if (best) return { tried: tried([best]), others: notMeant };
	const meant = proxies.filter(holdsAny);
	return meant.length > 0
		? { tried: tried(meant), others: never }
		: { tried: tried(persons), others: notMeant };
};
