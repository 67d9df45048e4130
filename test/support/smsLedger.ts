import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { openSqliteLedger, type Ledger } from '../../lib/ledger';
import { sealOf } from '../../lib/item';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { sure } from './ledgers';
import { runNode, type NodeRun } from './runNode';

export const smsLedger = new SmsLedger();

export const zoe = '+33612345678';
export const max = '+4915123456789';

/** An item as Import Phone List writes it. */
export const person = (e164 = zoe, fields: IDataObject = {}): IDataObject => ({
	phone: {
		e164,
		country: 'FR',
		callingCode: '33',
		nationalNumber: e164.slice(3),
		type: 'mobile',
		timeZones: ['Europe/Paris'],
	},
	contact: { firstName: 'Zoé' },
	...fields,
});

/** An operation of the node, to be run with its parameters. */
export const use =
	(resource: string, operation: string) =>
	(parameters: INodeParameters = {}, run: NodeRun = {}) =>
		runNode(smsLedger, { ...run, parameters: { resource, operation, ...parameters } });

/** Gives n8n a new user folder, and with it a new embedded ledger. Returns the folder `.n8n`. */
export function newUserFolder(): string {
	process.env['N8N_USER_FOLDER'] = mkdtempSync(path.join(tmpdir(), 'ledger-node-'));
	return userFolder();
}

const userFolder = () => path.join(process.env['N8N_USER_FOLDER'] ?? '', '.n8n');

const fileIn = (folder: string) => path.join(folder, 'sms-campaign.sqlite');

/** The embedded ledger as another process sees it. */
export const openBeside = (folder: string, options = {}): Promise<Ledger> =>
	sure(openSqliteLedger({ file: fileIn(folder), ...options }));

/**
 * Items as Check hands them on when the user answers for hours and text: each check is sealed for its
 * item by the ledger beside, unless it brings a seal of its own.
 */
export async function sealedItems(items: readonly IDataObject[]): Promise<IDataObject[]> {
	const ledger = await openBeside(userFolder());
	const sealed = items.map((item) => sealedBy(ledger, item));
	await ledger.close();
	return sealed;
}

export function sealedBy({ mac }: Pick<Ledger, 'mac'>, item: IDataObject): IDataObject {
	const check = item['check'] as IDataObject | undefined;
	if (check === undefined || 'seal' in check) return item;
	return {
		...item,
		check: { ...check, seal: sealOf(item, { hours: 'own', content: 'any' }, mac) },
	};
}

/** Changes the tables by hand. */
export function tamper(folder: string, sql: string): void {
	const database = new DatabaseSync(fileIn(folder));
	database.exec(sql);
	database.close();
}

/** Somebody for whom a message was composed and checked, as Send takes it once it is sealed. */
export const composed = (e164: string): IDataObject =>
	person(e164, {
		contact: { firstName: 'Zoé', consent: { status: 'explicit' } },
		sms: {
			campaign: 'spring',
			purpose: 'marketing',
			text: 'Hi. STOP 36180',
			credits: 1,
			segments: 1,
		},
		check: {
			decision: 'send',
			sendAt: '2026-11-24T11:00:00.000Z',
			sendBefore: '2099-11-24T20:50:00.000Z',
			checkedAt: '2026-11-24T11:00:00.000Z',
		},
	});
