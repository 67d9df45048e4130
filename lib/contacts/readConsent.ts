import type { Consent, ConsentStatus } from './contact';
import { readAnswer, type Answer } from './readAnswer';
import type { DateOrder } from '../calendar';
import { readDate, readDateCell } from './readDate';

/** The cells of a row that tell of consent; empty where there are none. */
export interface ConsentCells {
	readonly consent: string;
	readonly consentAt: string;
	readonly consentSource: string;
	readonly consentScope: string;
	readonly consentProof: string;
}

const STATUS: Readonly<Record<Exclude<Answer, 'empty'>, ConsentStatus>> = {
	yes: 'explicit',
	given: 'explicit',
	soft: 'soft',
	no: 'none',
	refused: 'none',
	stop: 'none',
	expired: 'expired',
	// A word we cannot read is no consent, and is not said to be a refusal either.
	other: 'unknown',
};

/**
 * Consent as the list tells it. A date stands for a yes: in the consent column, and in the column of its
 * date where the first says nothing. Without a status there is no consent to record.
 */
export const readConsent = (cells: ConsentCells, order: DateOrder): Consent | undefined => {
	const answer = readAnswer(cells.consent);
	const dated = answer === 'other' ? readDate(cells.consent, order) : undefined;
	const at = readDateCell(cells.consentAt, order) ?? dated;
	if (answer === 'empty' && at === undefined) return undefined;
	const given = answer === 'empty' || dated !== undefined;
	const [source, scope, proof] = [cells.consentSource, cells.consentScope, cells.consentProof].map(
		(text) => text.trim(),
	);
	return {
		status: given ? 'explicit' : STATUS[answer],
		...(at && { at }),
		...(source && { source }),
		...(scope && { scope }),
		...(proof && { proof }),
	};
};

/** What leaves a person reachable when it stands in a column for opt-outs. */
const NOT_OPTED_OUT: ReadonlySet<Answer> = new Set(['empty', 'no', 'given', 'soft']);

/**
 * Whether the person asked for no more messages. In a column for opt-outs everything but a no counts,
 * a date or a remark too, and one such column is enough: better one message too few. In the consent
 * column `unsubscribed` counts.
 */
export const readOptOut = (optOutCells: readonly string[], consentCell: string): boolean =>
	readAnswer(consentCell) === 'stop' ||
	optOutCells.some((text) => !NOT_OPTED_OUT.has(readAnswer(text)));
