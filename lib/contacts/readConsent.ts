import { textOf, type Cells } from './cells';
import { consentColumns, type Voice } from './consentColumns';
import { STRICTEST_FIRST, type Consent, type ConsentStatus, type OptOut } from './contact';
import type { ContactColumns, FieldColumns } from './contactColumns';
import type { OrderOf } from './dateOrders';
import { fieldText } from './fieldText';
import { hear, type Said } from './hear';
import { filledColumn } from './readBirthday';
import { readDateCell } from './readDate';

/** What a row says of its person's wish, in all of its columns. */
export interface Wish {
	readonly consent?: Consent;
	readonly optOut?: OptOut;
}

interface Statement {
	readonly voice: Voice;
	readonly text: string;
	readonly said: Said;
}

/** They only mean something together: what we wrote ourselves is not mixed with what it was read from. */
const DETAILS = ['consent', 'consentAt', 'consentSource', 'consentScope', 'consentProof'] as const;

const stricter = (a: ConsentStatus, b: ConsentStatus): ConsentStatus =>
	STRICTEST_FIRST.indexOf(a) < STRICTEST_FIRST.indexOf(b) ? a : b;

const isGiven = (status: ConsentStatus): boolean => status === 'explicit' || status === 'soft';

/**
 * The strictest answer, whatever the order of the columns. Where the list asks about text messages, a
 * general yes is none for a person who left that open.
 */
const statusOf = (
	statements: readonly Statement[],
	asksForSms: boolean,
): ConsentStatus | undefined => {
	let status: ConsentStatus | undefined;
	for (const { said } of statements) {
		if (said.consent) status = status ? stricter(status, said.consent) : said.consent;
	}
	if (status === undefined) return undefined;
	const isOpen = asksForSms && !statements.some(({ voice, said }) => voice.isSms && said.consent);
	return isOpen && isGiven(status) ? 'unknown' : status;
};

/**
 * Without a status there is no consent to record. A date stands for a yes in the column of consent, and
 * alone where no column of the list says whether there is one, or only a general state that does; beside a stop it is that of the stop.
 */
const consentOf = (
	cells: Cells,
	columns: FieldColumns,
	statements: readonly Statement[],
	{
		asksForSms,
		datesGive,
		orderOf,
	}: {
		readonly asksForSms: boolean;
		readonly datesGive: (isSubscribed: boolean) => boolean;
		readonly orderOf: OrderOf;
	},
): Consent | undefined => {
	if (statements.some(({ said }) => said.isStop && said.consent)) return { status: 'none' };
	const dateColumn = filledColumn(cells, columns, 'consentAt') ?? '';
	const written = textOf(cells, dateColumn).trim();
	const at =
		readDateCell(written, orderOf(dateColumn)) ??
		statements.find(({ said }) => said.consent && said.at)?.said.at;
	const isSubscribed = statements.some(({ said }) => said.isSubscribed);
	const alone = at !== undefined && datesGive(isSubscribed) ? 'explicit' : undefined;
	const status = statusOf(statements, asksForSms) ?? alone;
	if (status === undefined) return undefined;
	const source = fieldText(cells, columns, 'consentSource');
	const scope = fieldText(cells, columns, 'consentScope');
	const proof = fieldText(cells, columns, 'consentProof');
	// What cannot be read as a date stays as written: where consent lapses, it is not taken for a fresh one.
	const given = at ?? written;
	return {
		status,
		...(given && { at: given }),
		...(source && { source }),
		...(scope && { scope }),
		...(proof && { proof }),
	};
};

/** One stop is enough. Only to marketing where our own record says so and no other column speaks of a stop. */
const optOutOf = (statements: readonly Statement[]): OptOut | undefined => {
	const stops = statements.filter(({ said }) => said.isStop);
	if (stops.length === 0) return undefined;
	// Ours was read from the others before, by what was known of their dates then.
	const dated = stops.filter(({ said }) => said.at !== undefined);
	const ours = dated.filter(({ voice }) => voice.isOwn);
	const at = (ours.length > 0 ? ours : dated)
		.flatMap(({ said }) => said.at ?? [])
		.sort()
		.at(-1);
	const scope = stops
		.find(({ voice }) => voice.isOwn && voice.field === 'optOutScope')
		?.text.trim();
	const isNarrow = scope === 'marketing' && stops.every(({ voice }) => voice.isOwn);
	if (at === undefined && !isNarrow) return true;
	return { ...(at && { at }), ...(scope && { scope: isNarrow ? 'marketing' : 'all' }) };
};

export const readWish = (cells: Cells, columns: ContactColumns, orderOf: OrderOf): Wish => {
	const { voices, asksForSms, datesGive } = consentColumns(columns);
	const statements: Statement[] = [];
	for (const voice of voices) {
		const text = textOf(cells, voice.name);
		const said = hear(voice, text, orderOf(voice.name));
		if (said.isStop || said.consent || said.isSubscribed) statements.push({ voice, text, said });
	}
	const isOurs = DETAILS.some((field) => fieldText(cells, columns.own, field) !== '');
	const counted = isOurs
		? statements.filter(({ voice, said }) => voice.isOwn || said.isStop)
		: statements;
	const consent = consentOf(cells, isOurs ? columns.own : columns.all, counted, {
		asksForSms: asksForSms && !isOurs,
		datesGive,
		orderOf,
	});
	const optOut = optOutOf(statements);
	return { ...(consent && { consent }), ...(optOut && { optOut }) };
};
