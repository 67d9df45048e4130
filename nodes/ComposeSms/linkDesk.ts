import { randomBytes } from 'node:crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type Item, withSms } from '../../lib/item';
import type { Ledger, WantedLink } from '../../lib/ledger';
import {
	hostOf,
	hostsIn,
	type LinkBase,
	newCode,
	type Tracked,
	trackLinks,
	type Trusted,
} from '../../lib/links';
import { campaignId, messageKey } from '../../lib/message';
import { type E164, toE164 } from '../../lib/phone';
import { fieldAt, type Filled } from '../../lib/text';
import { count } from '../../lib/words';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { hint } from '../shared/hint';
import { isInner } from '../shared/isInner';
import { answered, openLedger } from '../shared/ledger';
import { hasExpression } from '../shared/parameters';
import type { Composed } from './compose';
import { linkDomains } from './fields/links';
import { message } from './fields/message';
import type { Options } from './fields/options';
import { linkBase } from './linkBase';

const code = (): string => newCode(randomBytes);

/** An item that was composed with links. */
interface Waiting extends Composed {
	readonly json: IDataObject;
	readonly e164: E164;
}

/**
 * Tracked links of one run. Texts are composed with codes that are proposals; which code a person has for an
 * address is known once the ledger has been asked for all of them, and then stands in the text. So what is
 * checked, approved and sent is what was composed, and composing again gives the same text.
 */
export class LinkDesk {
	readonly #context: IExecuteFunctions;
	readonly #access: GatewayAccess | undefined;
	readonly #bases = new Map<string, Promise<LinkBase>>();
	readonly #waiting: Waiting[] = [];
	readonly #foreign = new Set<string>();
	readonly #written: Pick<Trusted, 'hosts' | 'isWritten'>;
	#ledger: Promise<Ledger> | undefined;
	#withoutNumber = 0;

	constructor(context: IExecuteFunctions, access: GatewayAccess | undefined) {
		this.#context = context;
		this.#access = access;
		this.#written = writtenIn(context.getNode().parameters[message.field.name]);
	}

	/**
	 * What puts tracked links into the message of an item; `undefined` where none are wanted. A NodeOperationError
	 * where they would lead nowhere.
	 */
	async tracker(
		json: IDataObject,
		options: Options,
		itemIndex: number,
	): Promise<((message: Filled) => Tracked) | undefined> {
		if (!options.trackLinks) return undefined;
		const base = await this.#baseOf(options, itemIndex);
		// Without a number nobody is texted, and nobody has a link.
		if (numberOf(json) === undefined) {
			this.#withoutNumber++;
			return undefined;
		}
		const trusted = { ...this.#written, domains: domainsOf(options.linkDomains) };
		return (filled) => {
			const tracked = trackLinks(filled, base, code, trusted);
			for (const host of tracked.foreign) this.#foreign.add(host);
			return tracked;
		};
	}

	add(json: IDataObject, composed: Composed): void {
		const e164 = numberOf(json);
		if (composed.links.length > 0 && e164) this.#waiting.push({ ...composed, json, e164 });
	}

	/** Puts the codes that people have into the texts; to be called before any of them goes on. */
	async settle(): Promise<void> {
		const { links } = (await this.#ledger) ?? {};
		const wanted = this.#waiting.flatMap(wantedOf);
		if (links && wanted.length > 0) {
			const now = Date.now();
			const tokens = await answered(this.#context, links.obtain(wanted, { now, another: code }));
			let next = 0;
			for (const waiting of this.#waiting) {
				const { json, sms, withText } = waiting;
				let { text } = sms;
				for (const link of waiting.links) text = text.replaceAll(link.code, tokens[next++] ?? '');
				if (text !== sms.text) Object.assign(json, withSms({}, withText(text)));
			}
		}
		if (this.#foreign.size > 0) hint(this.#context, foreignSentence([...this.#foreign]), 'warning');
		if (this.#withoutNumber > 0) {
			const whose = count(this.#withoutNumber, 'recipient has', 'recipients have');
			const message = `${whose} no number in “phone.e164”: links are not tracked there. Put “Import Phone List” before this node`;
			hint(this.#context, message, 'warning');
		}
	}

	#baseOf(options: Options, itemIndex: number): Promise<LinkBase> {
		const { linkAddress, folderIsPersistent } = options;
		const known = this.#bases.get(linkAddress);
		if (known) return known;
		this.#ledger ??= openLedger(this.#context, { folderIsPersistent });
		const base = this.#ledger.then((ledger) => this.#lookUp(ledger, linkAddress, itemIndex));
		this.#bases.set(linkAddress, base);
		return base;
	}

	async #lookUp(ledger: Ledger, linkAddress: string, itemIndex: number): Promise<LinkBase> {
		const refuse = (message: string, description: string) =>
			new NodeOperationError(this.#context.getNode(), message, { itemIndex, description });
		const base = await linkBase(this.#context, ledger, linkAddress);
		if (!base.ok) throw refuse(base.failure.message, base.failure.description);
		if (!isInner(base.value)) return base.value;
		const message = `Phones cannot reach ${base.value}, where tracked links would lead`;
		if (this.#access?.gateway.capabilities.reachesPhones) throw refuse(message, OUTSIDE);
		// A gateway for trying things out stands on the same machine.
		if (!this.#access) hint(this.#context, `${message}. ${OUTSIDE}`, 'warning');
		return base.value;
	}
}

/** Links that the form itself names: what an expression makes of an item is not written by who wrote it. */
function writtenIn(stored: unknown): Pick<Trusted, 'hosts' | 'isWritten'> {
	const written = typeof stored === 'string' ? stored : '';
	return { hosts: hostsIn(written), isWritten: !hasExpression(written) };
}

const domainsOf = (written: readonly string[]): readonly string[] =>
	written.flatMap((domain) => hostOf(domain.replace(/^\*\./, '')) ?? []);

const MOST_HOSTS = 3;

function foreignSentence(hosts: readonly string[]): string {
	const others = hosts.length - MOST_HOSTS;
	const named = hosts.slice(0, MOST_HOSTS).join(', ');
	const told = others > 0 ? `${named} and ${count(others, 'other')}` : named;
	return `Links to ${told} are sent as they are and not tracked: a merge field or an expression brings the domain. If it is yours, name it in the option “${linkDomains.field.displayName}”`;
}

const OUTSIDE =
	'Set WEBHOOK_URL of n8n to where it is reached from outside and activate the workflow of “SMS Events Trigger” again, or give the option “Link Address”.';

function numberOf(json: Item): E164 | undefined {
	const written = fieldAt(json, 'phone.e164');
	return typeof written === 'string' ? toE164(written) : undefined;
}

function wantedOf({ sms: { campaign, step }, links, e164 }: Waiting): readonly WantedLink[] {
	// A transactional message has a key of the user's own, which is given when it is sent.
	const isKnown = campaignId(campaign) !== '';
	const key = isKnown ? messageKey(campaign, e164, step) : undefined;
	return links.map(({ code: token, url }) => ({ token, url, e164, campaign, step, key }));
}
