import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { answered } from '../shared/ledger';
import type { Purpose } from '../../lib/message';

/** The numbers among these that may not get a message of their purpose, as the ledger knows. */
export async function optedOutAmong(
	context: IExecuteFunctions,
	ledger: Ledger,
	recipients: readonly { readonly e164: E164; readonly purpose: Purpose }[],
): Promise<ReadonlySet<E164>> {
	const numbers = recipients.map(({ e164 }) => e164);
	const people = await answered(context, ledger.people.lookUp(numbers, {}));
	return new Set(
		recipients.flatMap(({ e164, purpose }) => {
			const scope = people.get(e164)?.optOut?.scope;
			const forbidden = scope === 'all' || (scope === 'marketing' && purpose !== 'transactional');
			return forbidden ? [e164] : [];
		}),
	);
}
