import type { LedgerFailure } from '../../../lib/ledger';
import { MEMO_NAME, type Memo } from './memo';

/** Why a ledger is not opened, or did not answer: what is so, and what to do. */
export interface Refusal {
	readonly message: string;
	readonly description: string;
}

/** The embedded ledger, in n8n's user folder. */
export const FILE_NAME = 'sms-campaign.sqlite';

/** Notes in the embedded ledger itself. */
export const NOTES = {
	folderIsPersistent: 'folder_is_persistent',
	successor: 'successor',
} as const;

const choose = 'choose the credential “SMS Ledger API” in this node';

export const refusals = {
	queueMode: (): Refusal => ({
		message: 'In queue mode the SMS ledger must be in PostgreSQL',
		description: `Workers on several machines would not see each other’s opt-outs in a file. To go on, ${choose} and in every other SMS node. A database of its own on n8n’s PostgreSQL server will do.`,
	}),

	folderMayVanish: (database: string, folder: string): Refusal => ({
		message: 'The SMS ledger would be a file in a folder that may not last',
		description: `This n8n keeps its own data in another database (DB_TYPE is “${database}”), as containers do. A redeploy may then empty ${folder}, and every opt-out would be forgotten. To be safe, ${choose}. If the folder is on a volume that stays, add the option “This Folder Is Persistent” instead.`,
	}),

	keptInPostgres: ({ place, since }: Memo, folder: string): Refusal => ({
		message: 'The SMS ledger of this n8n is in PostgreSQL, but this node has no credential for it',
		description: `With a second ledger, opt-outs in one would be unknown in the other. To go on, ${choose}: it leads to ${place}, in use since ${since}. To begin an empty ledger on purpose, move ${MEMO_NAME} and ${FILE_NAME} out of ${folder}.`,
	}),

	otherDatabase: (place: string, expected: string, folder: string): Refusal => ({
		message: 'The credential leads to another SMS ledger than the one in use',
		description: `This n8n keeps its ledger in ${expected}, and this credential leads to ${place}. Choose the credential that leads there. If the database was moved by dump and restore, it is recognised. To change to another ledger on purpose, move ${MEMO_NAME} (and ${FILE_NAME}, if it is there) out of ${folder}.`,
	}),

	peopleInFile: (file: string): Refusal => ({
		message: 'There is an SMS ledger with people in it already, in a file',
		description: `${file} holds people and their opt-outs, which PostgreSQL does not know. To keep it, choose no credential in this node. To move to PostgreSQL with all of it, run the operation “Move to PostgreSQL” of SMS Ledger (resource “Ledger”) once, with this credential.`,
	}),

	whereTo: (): Refusal => ({
		message: 'No database is chosen to move the SMS ledger to',
		description: 'Choose the credential “SMS Ledger API” in this node.',
	}),

	movedBefore: ({ place, since }: Memo): Refusal => ({
		message: 'The SMS ledger of this n8n is in PostgreSQL already',
		description: `Since ${since} it is in ${place}. There is nothing left to move.`,
	}),

	nothingToMove: (file: string): Refusal => ({
		message: 'There is no SMS ledger in a file to be moved',
		description: `${file} is not there. Choose the credential in your SMS nodes and begin. In queue mode, run this once on the machine that has the file.`,
	}),

	badCredential: (what: string): Refusal => ({
		message: `The credential “SMS Ledger API” is not complete: ${what}`,
		description: 'Open the credential of this node and correct the field.',
	}),
} as const;

/** A failure of the ledger: its first sentence says what happened, the rest what to do. */
export function refusalOf({ message, detail }: LedgerFailure): Refusal {
	const [what = message, ...advice] = message.split(/\.\s+/);
	const rest = advice.join('. ');
	const said = detail === '' ? '' : `(${detail})`;
	return {
		message: what.replace(/\.$/, ''),
		description: [rest, said].filter((part) => part !== '').join(' '),
	};
}
