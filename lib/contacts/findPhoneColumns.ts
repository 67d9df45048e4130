import { textOf, type Cells } from './cells';
import { contactField } from './contactColumns';
import { isMobileRank, phoneHeader, type PhoneHeader } from './phoneHeader';
import { labelFinder } from './phoneLabel';
import { compareVotes, votesFor, type Votes } from './phoneVote';
import { spread } from './spread';
import { holdsNumber } from './splitNumbers';

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

/** Rows looked at for what a column holds, from all over the list: its beginning may be empty, or of one kind. */
const LOOKED_AT = 1000;
/** Cells that are parsed of a column whose header says nothing. */
const VOTERS = 200;

const filled = (rows: readonly Cells[], name: string): readonly string[] =>
	rows.map((cells) => textOf(cells, name)).filter((text) => text.trim() !== '');

interface Named {
	readonly name: string;
	readonly header: PhoneHeader;
}

/** What we wrote of a number beside its E.164 (`phone.nationalNumber`) is that number again. */
const partsOfOwn = (names: Iterable<string>): ((name: string) => boolean) => {
	const owners = [...names].flatMap((name) => /^(.+\.)e164$/.exec(name)?.[1] ?? []);
	return (name) => !name.endsWith('.e164') && owners.some((owner) => name.startsWith(owner));
};

/** A header that we know for something else is not one of numbers, unless it plainly says so. */
const isSomethingElse = (name: string, header: PhoneHeader | undefined): boolean => {
	if (header?.exact === true) return false;
	const field = contactField(name);
	return field !== undefined && field !== 'fullName';
};

/** The column whose contents look most like phone numbers, of those whose header does not say. */
const elected = (
	rows: readonly Cells[],
	candidates: readonly string[],
	defaultCountry: string | undefined,
): string | undefined => {
	let best: { readonly name: string; readonly votes: Votes } | undefined;
	for (const name of candidates) {
		const kind = phoneHeader(name)?.kind;
		const texts = spread(filled(rows, name), VOTERS);
		const votes = votesFor(texts, { defaultCountry, isId: kind === 'id' });
		if (!votes) continue;
		// A header that speaks of numbers counts where the contents do not differ in kind.
		const [parses = 0, form = 0, ...counts] = votes;
		const all = [
			parses,
			kind === 'recipient' ? Infinity : form,
			kind === 'number' ? 1 : 0,
			...counts,
		];
		if (!best || compareVotes(all, best.votes) > 0) best = { name, votes: all };
	}
	return best?.name;
};

/**
 * The columns that may hold the number of a row, in the order in which they are tried: those whose header
 * says so, mobile ones first, else the one whose contents look like phone numbers. Somebody else's (a parent,
 * a firm) only where the list has no other; an emergency contact's, an assistant's and a fax never.
 *
 * @param rows of the whole list
 */
export const findPhoneColumns = (
	rows: readonly Cells[],
	names: ReadonlySet<string>,
	{ defaultCountry }: { readonly defaultCountry?: string | undefined } = {},
): PhoneColumns => {
	const isPart = partsOfOwn(names);
	const open = [...names].filter(
		(name) => !isPart(name) && !isSomethingElse(name, phoneHeader(name)),
	);
	const known = open.flatMap((name): Named[] => {
		const header = phoneHeader(name);
		return header ? [{ name, header }] : [];
	});
	const ofKind = (...kinds: readonly PhoneHeader['kind'][]) =>
		known
			.filter(({ header }) => kinds.includes(header.kind))
			.sort((a, b) => a.header.rank - b.header.rank);
	const sample = spread(rows, LOOKED_AT);
	const holds = new Map<string, boolean | undefined>();
	/** `undefined` where the cells looked at are empty. */
	const holdsNumbers = ({ name }: Named): boolean | undefined => {
		if (!holds.has(name)) {
			const texts = filled(sample, name);
			holds.set(name, texts.length === 0 ? undefined : texts.some(holdsNumber));
		}
		return holds.get(name);
	};
	const labelOf = labelFinder(names);
	const tried = (columns: readonly Named[]): PhoneColumn[] =>
		columns.map(({ name, header }) => ({
			name,
			isMobile: isMobileRank(header.rank),
			isOwn: header.rank === 0,
			label: labelOf(name),
		}));
	const others = ofKind('fax', 'stranger', 'proxy').flatMap((column): OtherPhoneColumn[] => {
		const why = column.header.kind === 'fax' ? 'fax' : 'someone_else';
		return holdsNumbers(column) === true ? [{ name: column.name, why }] : [];
	});

	const persons = ofKind('person');
	const holdsSomewhere = (column: Named): boolean =>
		holdsNumbers(column) ?? rows.some((cells) => holdsNumber(textOf(cells, column.name)));
	if (persons.some(holdsSomewhere)) {
		const useful = persons.filter((column) => holdsNumbers(column) !== false);
		return { tried: tried(useful), others };
	}
	const closed = new Set(
		known
			.filter(({ header }) => ['fax', 'stranger', 'proxy', 'person'].includes(header.kind))
			.map(({ name }) => name),
	);
	const best = elected(
		sample,
		open.filter((name) => !closed.has(name)),
		defaultCountry,
	);
	if (best !== undefined) {
		const column = { name: best, isMobile: false, isOwn: false, label: labelOf(best) };
		return { tried: [column], others };
	}
	const proxies = ofKind('proxy').filter(holdsSomewhere);
	if (proxies.length > 0) {
		return {
			tried: tried(proxies),
			others: others.filter(({ name }) => !proxies.some((proxy) => proxy.name === name)),
		};
	}
	return { tried: tried(persons), others };
};
