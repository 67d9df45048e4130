import { continuesBelow, vcardProperty, vcardValues, type VcardProperty } from './vcardLine';

/** Fields under the names a table would give them, so that they are read as a table's are. */
export type CardFields = Readonly<Record<string, string>>;

/** A line longer than this is a picture. In characters. */
const LONGEST_LINE = 1024 * 1024;

/** Apple writes a year for a birthday that has none, and says which to leave out. */
const APPLE_NO_YEAR = 'X-APPLE-OMIT-YEAR';

/** `19900504`, `1990-05-04T00:00:00Z`, `--0504` (RFC 6350, 4.3) as `1990-05-04` or `05-04`. */
const birthday = ({ value, parameters }: VcardProperty): string => {
	const [, year, month, day] = /^(\d{4}|-)-?(\d\d)-?(\d\d)/.exec(value.trim()) ?? [];
	if (year === undefined) return value.trim();
	const noYear = year === '-' || year === parameters.get(APPLE_NO_YEAR);
	return noYear ? `${month}-${day}` : `${year}-${month}-${day}`;
};

/** What each property says, under the header a table would have. */
const READERS: Readonly<Record<string, (property: VcardProperty) => CardFields>> = {
	FN: ({ value }) => ({ 'Full Name': vcardValues(value).join('; ') }),
	N: ({ value }) => {
		const [last = '', first = ''] = vcardValues(value);
		return { 'First Name': first, 'Last Name': last };
	},
	BDAY: (property) => ({ Birthday: birthday(property) }),
	ADR: ({ value }) => {
		const [, , street = '', city = '', region = '', code = '', country = ''] = vcardValues(value);
		return { Street: street, City: city, State: region, 'Postal Code': code, Country: country };
	},
	TZ: ({ value }) => ({ 'Time Zone': value.trim() }),
	LANG: ({ value }) => ({ Language: value.trim() }),
	EMAIL: ({ value }) => ({ Email: vcardValues(value)[0] ?? '' }),
	NOTE: ({ value }) => ({ Notes: vcardValues(value).join('; ') }),
	CATEGORIES: ({ value }) => ({ Tags: value.trim() }),
	ORG: ({ value }) => ({ Organization: vcardValues(value).filter(Boolean).join(', ') }),
};

/** A card has several numbers as a cell may have, one a line. */
const numberOf = ({ value }: VcardProperty): string => vcardValues(value).join(';');

/** Any of them may be a stop. */
const REMARKS = new Set(['Notes', 'Tags']);

/** Of two birthdays the first counts too, and the other is kept, so that it is told. */
const SECOND_BIRTHDAY = 'Birthday 2';

/** Where a card says something twice, such as two addresses, the first time counts; of remarks all do. */
const fieldsOf = (properties: readonly VcardProperty[]): CardFields => {
	const phones = properties.filter(({ name }) => name === 'TEL').map(numberOf);
	const fields: Record<string, string> = { Phone: phones.join('\n') };
	for (const property of properties) {
		const read = Object.hasOwn(READERS, property.name) ? READERS[property.name] : undefined;
		for (const [name, value] of Object.entries(read?.(property) ?? {})) {
			const before = fields[name];
			if (name === 'Birthday' && before && value !== before) fields[SECOND_BIRTHDAY] ??= value;
			if (value === '' || (before !== undefined && !REMARKS.has(name))) continue;
			fields[name] = before === undefined ? value : `${before}\n${value}`;
		}
	}
	return fields;
};

/** Reads the cards (vCard 2.1, 3.0, 4.0) of a text that may come in pieces. */
export class Vcards {
	readonly #take: (cards: readonly CardFields[]) => void;
	#rest = '';
	/** The line being put together, of those that were folded. */
	#line = '';
	#properties: VcardProperty[] | undefined;
	#cards: CardFields[] = [];

	constructor(take: (cards: readonly CardFields[]) => void) {
		this.#take = take;
	}

	push(piece: string): void {
		const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
		this.#rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
		for (const line of lines) this.#addLine(line.replace(/\r$/, ''));
		this.#take(this.#cards);
		this.#cards = [];
	}

	/** A card that the end of the file cuts off is given as far as it goes. */
	finish(): void {
		this.push('\n');
		this.#endLine();
		this.#endCard();
		this.#take(this.#cards);
	}

	#addLine(line: string): void {
		const folded = line.startsWith(' ') || line.startsWith('\t');
		if (folded || continuesBelow(this.#line)) {
			const begun = folded ? this.#line : this.#line.slice(0, -1);
			if (begun.length < LONGEST_LINE) this.#line = begun + (folded ? line.slice(1) : line);
			return;
		}
		this.#endLine();
		this.#line = line;
	}

	#endLine(): void {
		const property = vcardProperty(this.#line);
		this.#line = '';
		if (!property) return;
		const what = property.value.trim().toUpperCase();
		if (property.name === 'BEGIN' && what === 'VCARD') {
			this.#endCard();
			this.#properties = [];
		} else if (property.name === 'END' && what === 'VCARD') this.#endCard();
		else this.#properties?.push(property);
	}

	#endCard(): void {
		if (this.#properties) this.#cards.push(fieldsOf(this.#properties));
		this.#properties = undefined;
	}
}
