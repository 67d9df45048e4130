import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { MessageFilter } from '../../../lib/ledger';
import { ok } from '../../../lib/shared';
import { answered } from '../../shared/ledger';
import {
	asPhoneNumber,
	type Form,
	isNot,
	openForm,
	type Read,
	type Understand,
} from '../../shared/parameters';
import { tellUnwatched } from '../../shared/watched';
import { ledgerOf, several } from '../items';
import { filters, simplify } from '../properties/message';
import { limitReader, page as pageField } from '../properties/shared';
import { fullMessage, simpleMessage } from './messageItem';

/** Messages of one query. */
const QUERY = 1000;

/** Message: Get Many, in the order in which they came into the ledger. */
export async function getMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const form = openForm(this);
	const filterOf = filterReader(form);
	const isSimple = form.read(simplify);
	const limitOf = limitReader(form);
	const startOf = form.option(pageField, asStart);
	const isWaiting = { seen: false };
	const outputs = await several(this, async (_json, index) => {
		const filter = filterOf(index);
		const toItem = isSimple(index) ? simpleMessage : fullMessage;
		const limit = limitOf(index);
		const items: IDataObject[] = [];
		let after = startOf(index);
		do {
			const size = Math.min(limit - items.length, QUERY);
			const page = await answered(
				this,
				ledger.messages.page(filter, { limit: size, after }),
				index,
			);
			for (const message of page.items) {
				items.push(toItem(message));
				isWaiting.seen ||= message.state === 'held';
			}
			after = page.next;
		} while (after !== undefined && items.length < limit);
		const last = items.at(-1);
		if (last && after !== undefined) last['nextPage'] = String(after);
		return items;
	});
	if (isWaiting.seen) await tellUnwatched(this, ledger);
	return outputs;
}

function filterReader({ within }: Form): Read<MessageFilter> {
	const filter = within('filters');
	const campaignOf = filter(filters.members.campaign);
	const phoneOf = filter(filters.members.phoneNumber, asPhoneNumber);
	const statesOf = filter(filters.members.states);
	return (itemIndex) => {
		const campaign = campaignOf(itemIndex);
		const phone = phoneOf(itemIndex);
		const states = statesOf(itemIndex);
		return {
			...(campaign !== '' && { campaign }),
			...(phone && { e164: phone.e164 }),
			...(states.length > 0 && { states }),
		};
	};
}

/** A page is named by the last message before it. */
const asStart: Understand<string, number | undefined> = (written, { label }) => {
	if (written === '') return ok(undefined);
	if (/^\d{1,15}$/.test(written)) return ok(Number(written));
	return isNot(label, 'a page', written, 'Take “nextPage” as this operation wrote it.');
};
