import { gatewayById } from '../../../lib/gateways';
import type { ConsentRecord } from '../../../lib/ledger';
import { longDate, quoted } from '../../../lib/words';
import type { WallClock } from './wallClock';

/** One consent record as a sentence, with what was put down to prove it. */
export function tellConsent(record: ConsentRecord, clock: WallClock): string {
	const { kind, at, day, recordedAt, source } = record;
	const through = source === '' ? '' : ` through ${source}`;
	switch (kind) {
		case 'opt_in':
			return `${optedIn(record)} on ${day === undefined ? clock.date(at ?? recordedAt) : longDate(day)}${through}${evidence(record)}`;
		case 'imported': {
			const when =
				at === undefined
					? `, without a date (imported on ${clock.date(recordedAt)})`
					: ` on ${clock.date(at)}`;
			return `By a list: ${lowerFirst(optedIn(record))}${when}${through}${evidence(record)}`;
		}
		case 'opt_out': {
			const what = record.scope === 'marketing' ? 'marketing messages' : 'all messages';
			const when = day === undefined ? clock.moment(at ?? recordedAt) : `on ${longDate(day)}`;
			return `Opted out of ${what} ${when}${occasion(record)}${evidence({ ...record, scope: '' })}`;
		}
		case 'start':
			return `Took a STOP back ${clock.moment(at ?? recordedAt)}${through}${evidence(record)}`;
		case 'erased':
			return `Was erased on ${clock.date(recordedAt)}`;
	}
}

const optedIn = ({ status }: ConsentRecord): string =>
	status === 'soft' ? 'Accepted as an existing customer (soft opt-in)' : 'Opted in';

/** Where an opt-out was heard. The ledger knows a gateway that told of it by its id: “refusal of twilio”. */
function occasion({ source, campaign }: ConsentRecord): string {
	const [, what = '', id = ''] = /^(refusal|report) of (\w+)$/.exec(source) ?? [];
	const gateway = gatewayById(id);
	if (gateway) {
		return ` through ${gateway.displayName}’s ${what}${campaign ? ` of ${quoted(campaign)}` : ''}`;
	}
	const through = source === '' ? '' : ` through ${source}`;
	return `${through}${campaign ? `, in answer to ${quoted(campaign)}` : ''}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function evidence({ scope, proof }: Pick<ConsentRecord, 'scope' | 'proof'>): string {
	const parts = [
		...(scope === '' ? [] : [`for: ${scope}`]),
		...(proof === '' ? [] : [`proof: ${proof}`]),
	];
	return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
