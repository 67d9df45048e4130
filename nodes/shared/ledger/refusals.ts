import type { LedgerFailure } from '../../../lib/ledger';
import type { Memo } from './memo';

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

const choose = 'choose a credential under “SMS Ledger in PostgreSQL (Optional)” in this node';

const afresh =
	'To begin an empty ledger on purpose, run “Start a New Ledger” of SMS Ledger (resource “Ledger”).';

const restore =
	'run “Restore” of SMS Ledger (resource “Ledger”) with your latest backup, or put the file back while n8n is stopped';

const nobodyKnows = 'Without it nobody knows who said STOP and what was sent, so nothing is sent.';

/** For a person: “2026-11-24 10:15 UTC”. */
export const utc = (at: number): string =>
	`${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const since = (at: number | undefined): string =>
	at === undefined ? '' : ` It was last written at ${utc(at)}.`;

export const refusals = {
	queueMode: (): Refusal => ({
		message: 'In queue mode the SMS ledger must be in PostgreSQL',
		description: `Workers on several machines would not see each other’s opt-outs in a file. To go on, ${choose} and in every other SMS node. A database of its own on n8n’s PostgreSQL server will do.`,
	}),

	folderMayVanish: (database: string, folder: string): Refusal => ({
		message: 'The SMS ledger would be a file in a folder that may not last',
		description: `This n8n keeps its own data in another database (DB_TYPE is “${database}”), as containers do. A redeploy may then empty ${folder}, and every opt-out would be forgotten. To be safe, ${choose}. If the folder is on a volume that stays, add the option “This Folder Is Persistent” instead.`,
	}),

	keptInPostgres: ({ place, since }: Memo): Refusal => ({
		message: 'The SMS ledger of this n8n is in PostgreSQL, but this node has no credential for it',
		description: `With a second ledger, opt-outs in one would be unknown in the other. To go on, ${choose}: it leads to ${place}, in use since ${since}. ${afresh}`,
	}),

	otherDatabase: (place: string, expected: string): Refusal => ({
		message: 'The credential leads to another SMS ledger than the one in use',
		description: `This n8n keeps its ledger in ${expected}, and this credential leads to ${place}. Choose the credential that leads there. If the database was moved by dump and restore, it is recognised. To change to another ledger on purpose, run “Start a New Ledger” of SMS Ledger (resource “Ledger”) with this credential.`,
	}),

	gone: (file: string, at: number | undefined, rescued: string | undefined): Refusal => ({
		message: 'The SMS ledger is gone',
		description: [
			`${file} was deleted or moved.${since(at)} ${nobodyKnows}`,
			rescued
				? `What was in it was saved as ${rescued}: to go on with it, rename it to ${FILE_NAME} while n8n is stopped, or ${restore}.`
				: `To go on, ${restore}.`,
			afresh,
		].join(' '),
	}),

	emptied: (file: string, at: number | undefined): Refusal => ({
		message: 'The SMS ledger was emptied',
		description: `${file} is there, but nothing is in it.${since(at)} ${nobodyKnows} To go on, ${restore}. ${afresh}`,
	}),

	older: (file: string, at: number | undefined, endsAt: number | undefined): Refusal => ({
		message: `The SMS ledger is an older copy${endsAt === undefined ? '' : `: it ends at ${utc(endsAt)}`}`,
		description: `${file} lacks what was recorded last.${since(at)} Whoever said STOP after the end of this copy would be texted again, and campaigns after it may be sent again, so nothing is sent. To go on, ${restore}. To use this copy all the same, run “Accept Ledger File” of SMS Ledger (resource “Ledger”).`,
	}),

	otherFile: (file: string, at: number | undefined): Refusal => ({
		message: 'Another SMS ledger stands in the place of the one in use',
		description: `${file} is not the ledger that this n8n has used.${since(at)} Opt-outs in one are unknown in the other, so nothing is sent. Put the right file back while n8n is stopped. To use this one all the same, run “Accept Ledger File” of SMS Ledger (resource “Ledger”).`,
	}),

	damaged: (file: string, detail: string): Refusal => ({
		message: 'The SMS ledger is damaged',
		description: `${file} cannot be read (${detail}). ${nobodyKnows} To go on, ${restore}. ${afresh}`,
	}),

	peopleInFile: (file: string): Refusal => ({
		message: 'There is an SMS ledger with people in it already, in a file',
		description: `${file} holds people and their opt-outs, which PostgreSQL does not know. To keep it, choose no credential in this node. To move to PostgreSQL with all of it, run the operation “Move to PostgreSQL” of SMS Ledger (resource “Ledger”) once, with this credential.`,
	}),

	whereTo: (): Refusal => ({
		message: 'No database is chosen to move the SMS ledger to',
		description: 'Choose a credential under “SMS Ledger in PostgreSQL (Optional)” in this node.',
	}),

	movedBefore: ({ place, since }: Memo): Refusal => ({
		message: 'The SMS ledger of this n8n is in PostgreSQL already',
		description: `Since ${since} it is in ${place}. There is nothing left to move.`,
	}),

	nothingToMove: (file: string): Refusal => ({
		message: 'There is no SMS ledger in a file to be moved',
		description: `${file} is not there. Choose the credential in your SMS nodes and begin. In queue mode, run this once on the machine that has the file.`,
	}),

	backedUpByPostgres: (): Refusal => ({
		message: 'The SMS ledger is in PostgreSQL, which has backups of its own',
		description:
			'Back the whole database up, as your hosting offers, or run “pg_dump --table=sms_* --format=custom --file=sms-ledger.dump” with the name of the database. To restore, load it into an empty database with “pg_restore” and choose that database in the credential: the ledger is recognised.',
	}),

	noPath: (): Refusal => ({
		message: '“File Path” is empty',
		description: 'Write where the file is or is to be, as in /backups/sms-ledger.sqlite.',
	}),

	noSuchFolder: (folder: string): Refusal => ({
		message: 'The folder for the backup is not there',
		description: `${folder} is not a folder that n8n sees. In a container, it must be on a volume.`,
	}),

	blockedPath: (place: string): Refusal => ({
		message: 'n8n does not let its nodes touch this place',
		description: `${place} is outside the folders that N8N_RESTRICT_FILE_ACCESS_TO names (n8n 2: .n8n-files in the home folder, unless it is set), or among n8n’s own files. Choose a place in such a folder, or have the folder of your backups added.`,
	}),

	noSuchCopy: (place: string): Refusal => ({
		message: 'There is no backup to restore',
		description: `${place} cannot be read. Choose a file that “Back Up” of SMS Ledger has made.`,
	}),

	isTheLedger: (path: string): Refusal => ({
		message: 'This path belongs to the SMS ledger itself',
		description: `${path} is the ledger in use or one of its files. Choose another place.`,
	}),

	unfitCopy: ({ code, message, detail }: LedgerFailure): Refusal => {
		const unfit: Partial<Record<LedgerFailure['code'], [string, string]>> = {
			not_a_database: [
				'The file is not an SMS ledger',
				'Choose a file that “Back Up” of SMS Ledger has made.',
			],
			damaged: ['The backup is damaged', `(${detail}) Choose another one.`],
			newer_schema: [
				'The backup was made by a newer version of this package',
				'Update the package here, then restore it.',
			],
		};
		const [what, advice] = unfit[code] ?? [
			'The backup cannot be restored',
			`${message} (${detail})`,
		];
		return { message: what, description: `${advice} The ledger in use was not changed.` };
	},

	olderBackup: (ends: string, lacks: string): Refusal => ({
		message: `The backup is older than the ledger in use: ${ends}`,
		description: `${lacks} Whoever said STOP after the end of the backup would be texted again, and campaigns after it may be sent again. To restore it all the same, turn on “Go On If It Is Older”. The ledger in use was not changed, and would be kept beside it.`,
	}),

	otherBackup: (): Refusal => ({
		message: 'The backup is of another SMS ledger than the one in use',
		description:
			'The people and opt-outs of the one in use are not in it. To restore it all the same, turn on “Go On If It Is Older”. The ledger in use was not changed, and would be kept beside it.',
	}),

	nothingToAccept: (): Refusal => ({
		message: 'The SMS ledger is in order',
		description: 'There is nothing to accept: it is the ledger in use, and all of it.',
	}),

	notAFile: (): Refusal => ({
		message: 'The SMS ledger of this node is no file',
		description: 'It is in PostgreSQL: only a ledger file can be older than it should be.',
	}),

	stillInUse: (where: string): Refusal => ({
		message: 'There is an SMS ledger in use, and it is in order',
		description: `It is in ${where}. A new one would know nothing of its opt-outs and of what was sent. To begin a new one all the same, turn on “Even If the Present One Is in Order”: the present one is kept, under another name.`,
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
