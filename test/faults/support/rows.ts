import { appendFileSync } from 'node:fs';

/** What became of one trial. */
export interface Row {
	/** What breaks. */
	readonly kind: string;
	readonly name: string;
	readonly seed: number;
	/** People of the campaign. */
	readonly intended: number;
	/** Messages that the gateway had taken when it broke, or, where it broke at a step, when the first run ended. */
	readonly before: number;
	/** People of whom the gateway took a message, by its own tally. */
	readonly accepted: number;
	/** Messages that it took beyond one a person. */
	readonly duplicates: number;
	/** People who got nothing though the ledger is not in doubt about them. */
	readonly lost: number;
	/** Messages of which the ledger says that they may have been sent, and does not send again. */
	readonly unknown: number;
	/** As many as were under way when it broke. */
	readonly mostUnknown: number;
}

/** Puts a row into the table that the lane prints at its end. */
export function recordRow(row: Row): void {
	const file = process.env['FAULTS_ROWS'];
	if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
