import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { objectAt } from '../../../lib/item';
import {
	type ConsentEntry,
	type ContactEntry,
	type Ledger,
	optOutInItem,
} from '../../../lib/ledger';
import { count, figure } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, mereDate } from '../../shared/ledger';
import { reachWhatWaits, tellOverruled } from '../../shared/optOuts';
import { asInstant, openForm, type Read } from '../../shared/parameters';
import { ledgerOf, phoneReader, together } from '../items';
import { optOut, optOutOptions, proof, source } from '../properties/consent';

type OptOutEntry = Extract<ConsentEntry, { kind: 'opt_out' }>;

interface OptOutItem {
	readonly json: IDataObject;
	readonly phone: ContactEntry['phone'];
	readonly entry: ConsentEntry;
}

/**
 * Consent: Record Opt-Out. What waits for the person is cancelled at once, at the gateway too. An item
 * that cannot be read keeps no other from being recorded, and whoever's number can be read has opted out,
 * whatever else of the item cannot.
 */
export async function recordOptOut(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const partly: ConsentEntry[] = [];
	return await together(
		this,
		optOutReader(this, partly),
		async (optOuts) => {
			await record(this, ledger, [...optOuts.map(({ entry }) => entry), ...partly]);
			return await asItems(this, ledger, optOuts);
		},
		async (optOuts) => {
			const entries = [...optOuts.map(({ entry }) => entry), ...partly];
			if (entries.length === 0) return '';
			const { effective } = await record(this, ledger, entries);
			if (effective === 0) return '';
			return `${count(effective, 'opt-out was', 'opt-outs were')} recorded all the same, from the items that can be read.`;
		},
	);
}

/**
 * @param partly gets the opt-outs of which something cannot be read, with all that can be
 */
function optOutReader(
	context: IExecuteFunctions,
	partly: ConsentEntry[],
): (item: INodeExecutionData, itemIndex: number) => OptOutItem {
	const { read } = openForm(context);
	const phoneOf = phoneReader(context);
	const wordsOf = wordsReader(context);
	const atOf = read(optOut.at, asInstant);
	return ({ json }, itemIndex) => {
		const phone = phoneOf(json, itemIndex);
		const bare = { e164: phone.e164, kind: 'opt_out', scope: 'all' } as const;
		const place = partly.push({ ...bare, source: '', proof: '' }) - 1;
		const entry: OptOutEntry = { ...bare, ...wordsOf(itemIndex) };
		partly[place] = entry;
		const at = atOf(itemIndex);
		partly.pop();
		const day = at === undefined ? undefined : mereDate(at, context.getTimezone());
		return { json, phone, entry: { ...entry, at, day } };
	};
}

function wordsReader(
	context: IExecuteFunctions,
): Read<Pick<OptOutEntry, 'scope' | 'source' | 'proof' | 'campaign'>> {
	const { read, option } = openForm(context);
	const scopeOf = read(optOut.optOutScope);
	const sourceOf = read(source);
	const proofOf = read(proof);
	const campaignOf = option(optOutOptions.campaign);
	return (itemIndex) => {
		const campaign = campaignOf(itemIndex);
		return {
			scope: scopeOf(itemIndex),
			source: sourceOf(itemIndex),
			proof: proofOf(itemIndex),
			...(campaign !== '' && { campaign }),
		};
	};
}

async function record(
	context: IExecuteFunctions,
	ledger: Ledger,
	entries: readonly ConsentEntry[],
) {
	const done = await answered(context, ledger.consent.record(entries, { now: Date.now() }));
	const repeated = entries.length - done.recorded;
	const before = repeated > 0 ? `; ${figure(repeated)} on record before` : '';
	const waiting =
		done.cancelled > 0 ? `; ${count(done.cancelled, 'waiting message')} cancelled` : '';
	hint(context, `${count(done.effective, 'opt-out')} recorded${before}${waiting}`);
	tellOverruled(context, done);
	await reachWhatWaits(context, ledger, done);
	return done;
}

/** The items with the opt-out that stands for their number now; none where it does not bind. */
async function asItems(
	context: IExecuteFunctions,
	ledger: Ledger,
	optOuts: readonly OptOutItem[],
): Promise<IDataObject[]> {
	const numbers = optOuts.map(({ phone }) => phone.e164);
	const people = await answered(context, ledger.people.lookUp(numbers, {}));
	return optOuts.map(({ json, phone }) => {
		const said = people.get(phone.e164)?.optOut;
		const standing = said && { optOut: optOutInItem(said) };
		const contact = { ...objectAt(json, 'contact'), ...standing };
		return { ...json, phone, contact };
	});
}
