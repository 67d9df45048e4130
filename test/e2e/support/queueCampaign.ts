import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import { openPostgresLedger, type Ledger } from '../../../lib/ledger';
import { toE164 } from '../../../lib/phone';
import { signWebhook } from '../../../sandbox/signature.mts';
import { readTally } from '../../../sandbox/tally.mts';
import type { Json, N8nServer, Reference } from '../../../scripts/n8n/index.mts';
import { sure } from '../../support/ledgers';
import { sealedBy } from '../../support/smsLedger';
import { checkedForLater, intoSend } from './campaign';
import { eventually } from './eventually';
import type { QueueWorld } from './queueWorld';
import { atAnyHour, fillCredentials, importShipped, inTheAfternoon, type Turns } from './shipped';

const MINUTE_MS = 60_000;
const NAME_OF_SHIPPED = 'large-spring-2027';
const ENDED_WITHIN_MS = 2 * MINUTE_MS;

export interface QueueCampaignSetup {
	/** E.164, who get the campaign in this order. */
	readonly people: readonly string[];
	readonly pageSize: number;
	/** Options of Send SMS. */
	readonly sending: Json;
}

/** The shipped workflows in n8n's queue mode, with their people in the ledger, and what the phones have got. */
export class QueueCampaign {
	readonly world: QueueWorld;
	readonly #setup: QueueCampaignSetup;
	#ledger!: Ledger;
	#chosen!: { smsGatewayApi: Reference; smsLedgerApi: Reference };
	#events = '';
	#before: ReturnType<typeof readTally> | undefined;

	constructor(world: QueueWorld, setup: QueueCampaignSetup) {
		this.world = world;
		this.#setup = setup;
	}

	async start(): Promise<void> {
		const { world } = this;
		await world.start();
		const { client, webhook } = world;
		await fillCredentials(world, [
			{ name: 'Ledger', type: 'smsLedgerApi', data: { ...world.ledger, ssl: 'disable' } },
		]);
		const stored = (await client.credentials()).map(
			({ id, name }) => [name, { id, name }] as const,
		);
		const byName = new Map(stored);
		this.#chosen = {
			smsGatewayApi: byName.get('Sandbox')!,
			smsLedgerApi: byName.get('Ledger')!,
		};
		this.#ledger = await sure(openPostgresLedger(world.ledger));
		await this.addPeople(this.#setup.people, 'customers');
		const { id, workflow } = await this.#import('replies-stop-and-receipts');
		await client.activateWorkflow(id);
		const trigger = workflow.nodes.find(({ type }) => type.endsWith('.smsEventsTrigger'));
		this.#events = `${webhook.url}/webhook/${String(trigger?.['webhookId'])}/events`;
		await eventually(async () =>
			expect(await (await fetch(this.#events)).text()).toContain('is listening'),
		);
	}

	async stop(): Promise<void> {
		await this.#ledger?.close();
		await this.world.stop();
	}

	/** Puts people into the ledger who have agreed. */
	async addPeople(people: readonly string[], list: string, birthday?: string): Promise<void> {
		const { contacts, consent } = this.#ledger;
		const at = { now: Date.now() };
		const all = people.map((number) => toE164(number)!);
		const place = { country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] };
		const type = 'mobile' as const;
		const entries = all.map((e164) => ({
			phone: { e164, type, ...place },
			contact: { birthday },
		}));
		await sure(contacts.upsert(entries, at));
		await sure(contacts.addToList(list, all, at));
		const agreed = { kind: 'opt_in', status: 'explicit', source: 'shop' } as const;
		await sure(
			consent.record(
				all.map((e164) => ({ e164, ...agreed })),
				at,
			),
		);
	}

	/** Has Send put messages into the ledger that are due at a moment (epoch ms), and main give them out. */
	async scheduleFor(at: number, campaign: string, people: readonly string[]): Promise<void> {
		const { client } = this.world;
		const check = {
			sendAt: new Date(at).toISOString(),
			sendBefore: new Date(at + 60 * MINUTE_MS).toISOString(),
		};
		const items = people.map((e164) =>
			sealedBy(this.#ledger, checkedForLater(campaign, e164, check) as IDataObject),
		);
		const schedule = { operation: 'schedule', scheduleWith: 'ledger', options: {} };
		const { id } = await client.createWorkflow(
			intoSend({ campaign, people: items, parameters: schedule }, this.#chosen),
		);
		const execution = await client.runWorkflow(id, 'Start');
		expect((await client.execution(execution, ENDED_WITHIN_MS)).error).toBeUndefined();
		expect(await this.statesOf(campaign)).toEqual({ held: people.length });
		const release = { 'Check Consent & Quiet Hours': atAnyHour };
		await client.activateWorkflow((await this.#import('release-held-messages', release)).id);
	}

	/** Has main greet people whose birthday it is, at any hour. */
	async greet(): Promise<void> {
		const { id } = await this.#import('birthday-greetings', {
			'Birthday Trigger': (parameters) => ({
				...parameters,
				localHour: 0,
				options: { legalHours: false },
			}),
			'Check Consent & Quiet Hours': atAnyHour,
		});
		await this.world.client.activateWorkflow(id);
	}

	/** The large campaign under a name, as `setup` has it or slower. From now on `texts` counts what comes of it. */
	async prepare(campaign: string, sending: Json = {}): Promise<string> {
		const { id } = await this.#import('large-campaign-pages', {
			'The List in Pages': (parameters) => ({ ...parameters, pageSize: this.#setup.pageSize }),
			'Compose SMS': (parameters) => ({ ...parameters, campaign }),
			'Check Consent & Quiet Hours': inTheAfternoon,
			'Send SMS': (parameters) => ({
				...parameters,
				options: { ...(parameters['options'] as Json), ...this.#setup.sending, ...sending },
			}),
			'This Campaign Was Interrupted': (parameters) => renamed(parameters, campaign),
			Report: (parameters) => ({
				...parameters,
				campaign: { __rl: true, mode: 'name', value: campaign },
			}),
		});
		// n8n 2 runs only what is published; n8n 1 finds nothing in it that could be activated.
		await this.world.client.activateWorkflow(id).catch(() => undefined);
		this.#before = this.#tally();
		return id;
	}

	/** How often each of these people was texted since `prepare`. */
	texts(people: readonly string[]): number[] {
		return this.textsEver(people).map(
			(count, i) => count - (this.#before?.byNumber.get(people[i] ?? '')?.sent ?? 0),
		);
	}

	/** How often each of these people was texted at all. */
	textsEver(people: readonly string[]): number[] {
		const { byNumber } = this.#tally();
		return people.map((e164) => byNumber.get(e164)?.sent ?? 0);
	}

	async untilSent(count: number): Promise<void> {
		const sent = () => this.#tally().total.sent - (this.#before?.total.sent ?? 0);
		for (const end = Date.now() + MINUTE_MS; sent() < count; await sleep(50)) {
			if (Date.now() > end) throw new Error(`${sent()} of ${count} messages within a minute`);
		}
	}

	async statesOf(campaign: string): Promise<Readonly<Record<string, number>>> {
		return (await sure(this.#ledger.campaigns.report(campaign)))?.states ?? {};
	}

	/** What the ledger has of a person, as text. */
	async storyOf(e164: string): Promise<string> {
		return JSON.stringify(await sure(this.#ledger.people.timeline(toE164(e164)!)));
	}

	/** Posts what a person wrote to the webhook process, as the sandbox does. @returns 0 where nobody answered */
	async post(id: string, from: string, text: string): Promise<number> {
		const body = JSON.stringify({ type: 'reply', id, from, to: '36180', text });
		const second = Math.floor(Date.now() / 1000);
		const headers = {
			'content-type': 'application/json',
			'x-sandbox-timestamp': String(second),
			'x-sandbox-signature': signWebhook(this.world.sandbox.apiKey, second, body),
		};
		try {
			const reply = await fetch(this.#events, { method: 'POST', body, headers });
			await reply.arrayBuffer();
			return reply.status;
		} catch {
			return 0;
		}
	}

	/** The worker that sends at this moment: while it is stopped, nothing leaves. */
	async sendingWorker(): Promise<N8nServer> {
		for (const worker of this.world.workers) {
			worker.signal('SIGSTOP');
			// What is on its way arrives.
			await sleep(700);
			const isSilent = !(await this.leavesWithin(4000));
			worker.signal('SIGCONT');
			if (isSilent) return worker;
		}
		throw new Error('No worker, or more than one of them, is sending');
	}

	/** Whether a message leaves within so many milliseconds. */
	async leavesWithin(ms: number): Promise<boolean> {
		const { sent } = this.#tally().total;
		for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) {
			if (this.#tally().total.sent > sent) return true;
		}
		return false;
	}

	/** Waits until each of so many messages has come to its end, nobody doing anything for it. @returns ms */
	async untilSettled(campaign: string, count: number, withinMs: number): Promise<number> {
		const begun = Date.now();
		const open = async () => {
			const { unknown = 0, accepted = 0, delivered = 0 } = await this.statesOf(campaign);
			return count - unknown - accepted - delivered;
		};
		for (let left; (left = await open()) > 0; await sleep(500)) {
			if (Date.now() - begun > withinMs) throw new Error(`${left} of ${count} were left`);
		}
		return Date.now() - begun;
	}

	/** Waits until nobody sends any more and the leases of the dead are over, then runs the campaign again. */
	async sendTheRest(campaign: string, workflow: string): Promise<void> {
		const { client, postgres, ledger } = this.world;
		const sql = `select count(*) from sms_messages where campaign = '${campaign}'
			and state in ('claimed', 'sending') and due_at > `;
		const underWay = () => Number(postgres.psql(sql + Date.now(), ledger));
		let before = -1;
		for (const end = Date.now() + ENDED_WITHIN_MS; Date.now() < end; await sleep(2000)) {
			const { sent } = this.#tally().total;
			if (sent === before && underWay() === 0) break;
			before = sent;
		}
		const execution = await client.runWorkflow(workflow, 'Start');
		expect((await client.execution(execution, ENDED_WITHIN_MS)).error).toBeUndefined();
	}

	/**
	 * Holds the phones against the ledger: nobody got two, and who got none is in doubt.
	 *
	 * @returns how many are in doubt
	 */
	async expectOnce(campaign: string, people: readonly string[]): Promise<number> {
		const { unknown = 0, accepted = 0, delivered = 0, ...others } = await this.statesOf(campaign);
		expect(others).toEqual({});
		expect(accepted + delivered + unknown).toBe(people.length);
		const texts = this.texts(people);
		expect(Math.max(...texts)).toBe(1);
		expect(texts.filter((count) => count === 0).length).toBeLessThanOrEqual(unknown);
		return unknown;
	}

	#import(file: string, turns: Turns = {}) {
		return importShipped(this.world, file, turns, this.#chosen.smsLedgerApi);
	}

	#tally() {
		return readTally(this.world.sandbox.tallyFile);
	}
}

/** The filter that looks for a campaign by its name, with another name. */
const renamed = (parameters: Json, campaign: string): Json =>
	JSON.parse(JSON.stringify(parameters).replaceAll(NAME_OF_SHIPPED, campaign)) as Json;
