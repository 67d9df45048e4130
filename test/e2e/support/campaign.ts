import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject } from 'n8n-workflow';
import { sandboxCredential } from '../../../scripts/demo/index.mts';
import {
	itemsOf,
	type Execution,
	type Json,
	type Reference,
	type Workflow,
} from '../../../scripts/n8n/index.mts';
import { openBeside, sealedBy } from '../../support/smsLedger';
import type { World } from './world';

const SEND = 'n8n-nodes-sms-campaign.sendSms';
const HOUR_MS = 60 * 60_000;

export interface CampaignSetup {
	readonly campaign: string;
	/** The items that come to Send SMS. */
	readonly people: readonly Json[];
	/** Options of Send SMS. */
	readonly options?: Json;
	/** Parameters of Send SMS beside its options; it sends unless they say otherwise. */
	readonly parameters?: Json;
	/** Settings of the node Send SMS, such as `retryOnFail`. */
	readonly settings?: Json;
}

/** Numbers of one country, all different. */
export const numbers = (count: number): string[] =>
	Array.from({ length: count }, (_, i) => `+336120${String(i).padStart(5, '0')}`);

/** An item as Check Consent & Quiet Hours lets it go, for an hour from now. */
export const checked = (campaign: string, e164: string, fields: Json = {}): Json => ({
	phone: { e164, country: 'FR', callingCode: '33', type: 'mobile', timeZones: ['Europe/Paris'] },
	contact: { consent: { status: 'explicit' } },
	sms: {
		campaign,
		step: '',
		purpose: 'marketing',
		sender: 'ACME',
		text: 'Hello! STOP to 36180',
		segments: 1,
		credits: 1,
	},
	check: {
		decision: 'send',
		sendAt: new Date(Date.now() - HOUR_MS).toISOString(),
		sendBefore: new Date(Date.now() + HOUR_MS).toISOString(),
	},
	...fields,
});

/**
 * An item that Check holds for later. It is about something ordered, which no hours keep from going when its time
 * has come, whenever the test runs.
 */
export function checkedForLater(campaign: string, e164: string, check: Json): Json {
	const item = checked(campaign, e164, { check: { decision: 'later', ...check } });
	const sms = { ...(item['sms'] as Json), purpose: 'transactional', messageKey: campaign };
	return { ...item, sms };
}

/** People into Send SMS, by hand. */
export async function createCampaign(world: World, setup: CampaignSetup): Promise<Reference> {
	const { client, sandbox } = world;
	const wanted = sandboxCredential(sandbox);
	const { id, name } =
		(await client.credentials()).find((stored) => stored.name === wanted.name) ??
		(await client.createCredential(wanted));
	const people = await sealed(world, setup.people);
	return await client.createWorkflow(
		intoSend({ ...setup, people }, { smsGatewayApi: { id, name } }),
	);
}

/** The workflow of a campaign whose people have their seals. */
export const intoSend = (
	setup: CampaignSetup,
	credentials: Readonly<Record<string, Reference>>,
): Workflow => ({
	name: setup.campaign,
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
		node('List', 'n8n-nodes-base.set', 3.4, 200, {
			mode: 'raw',
			jsonOutput: JSON.stringify({ people: setup.people }),
		}),
		node('People', 'n8n-nodes-base.splitOut', 1, 400, { fieldToSplitOut: 'people' }),
		{
			...node('Send SMS', SEND, 1, 600, {
				operation: 'send',
				options: setup.options ?? {},
				...setup.parameters,
			}),
			credentials,
			...setup.settings,
		},
	],
	connections: { Start: to('List'), List: to('People'), People: to('Send SMS') },
	settings: { executionOrder: 'v1' },
});

/** The people with the seals that Check would have given them, for whose hours the user answers. */
async function sealed({ home }: World, people: readonly Json[]): Promise<Json[]> {
	const ledger = await openBeside(join(home, '.n8n'));
	const items = people.map((person) => sealedBy(ledger, person as IDataObject));
	await ledger.close();
	return items;
}

export const node = (
	name: string,
	type: string,
	typeVersion: number,
	x: number,
	parameters: object,
) => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [x, 0],
	parameters,
});

export const to = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });

/** Runs a campaign and waits for its end. */
export async function run(world: World, workflow: Reference): Promise<Execution> {
	const { client } = world;
	const id = await client.runWorkflow(workflow.id, 'Start');
	return await client.execution(id, 5 * 60_000);
}

/** What Send SMS gave out. */
export const sent = (execution: Execution): Json[] => itemsOf(execution, SEND, 0);
export const notSent = (execution: Execution): Json[] => itemsOf(execution, SEND, 1);

/** A field of `delivery`, over many items: how often each value is there. */
export function tallyOf(items: readonly Json[], field: string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { delivery } of items) {
		const value = String((delivery as Json | undefined)?.[field]);
		counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

/** How many messages of a campaign are in each state, as the ledger's own file says. */
export const statesOf = (world: World, campaign: string): Record<string, number> =>
	Object.fromEntries(
		askLedger(
			world,
			'SELECT state, COUNT(*) AS n FROM sms_messages WHERE campaign = ? GROUP BY state',
			campaign,
		).map(({ state, n }) => [String(state), Number(n)]),
	);

/** When the last lease of a run that was killed is over (epoch ms). */
export const leasesEnd = (world: World, campaign: string): number =>
	Number(
		askLedger(
			world,
			"SELECT MAX(due_at) AS at FROM sms_messages WHERE campaign = ? AND state IN ('claimed', 'sending')",
			campaign,
		)[0]?.['at'] ?? 0,
	);

function askLedger({ home }: World, sql: string, campaign: string) {
	const file = join(home, '.n8n', 'sms-campaign.sqlite');
	// Opened to write: only then does SQLite take up what a kill left half done, as the next run would.
	const database = new DatabaseSync(file);
	try {
		return database.prepare(sql).all(campaign);
	} finally {
		database.close();
	}
}
