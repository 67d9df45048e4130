import type { ConsentRecord } from '../../../lib/ledger';
import { quoted } from '../../../lib/words';
import type { WallClock } from './wallClock';

/** One consent record as a sentence, with what was put down to prove it. */
export function tellConsent(record: ConsentRecord, clock: WallClock): string {
	const { kind, at, recordedAt, source, campaign } = record;
	const through = source === '' ? '' : ` through ${source}`;
	switch (kind) {
		case 'opt_in':
			return `${optedIn(record)} on ${clock.date(at ?? recordedAt)}${through}${evidence(record)}`;
		case 'imported': {
			const when =
				at === undefined
					? `, without a date (imported on ${clock.date(recordedAt)})`
					: ` on ${clock.date(at)}`;
			return `By a list: ${lowerFirst(optedIn(record))}${when}${through}${evidence(record)}`;
		}
		case 'opt_out': {
			const what = record.scope === 'marketing' ? 'marketing messages' : 'all messages';
			const answering = campaign ? `, in answer to ${quoted(campaign)}` : '';
			const when = clock.moment(at ?? recordedAt);
			return `Opted out of ${what} ${when}${through}${answering}${evidence({ ...record, scope: '' })}`;
		}
		case 'erased':
			return `Was erased on ${clock.date(recordedAt)}`;
	}
}

const optedIn = ({ status }: ConsentRecord): string =>
	status === 'soft' ? 'Accepted as an existing customer (soft opt-in)' : 'Opted in';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function evidence({ scope, proof }: Pick<ConsentRecord, 'scope' | 'proof'>): string {
	const parts = [
		...(scope === '' ? [] : [`for: ${scope}`]),
		...(proof === '' ? [] : [`proof: ${proof}`]),
	];
	return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
