import type { Answer, Ledger } from '../ledger';
import { forbids, type NewMessage } from '../message';
import type { E164 } from '../phone';
import { ok } from '../shared';

/** The numbers among these that may not get a message of their purpose, as the ledger knows. */
export async function optedOutAmong(
	{ people }: Pick<Ledger, 'people'>,
	recipients: readonly Pick<NewMessage, 'e164' | 'purpose' | 'heedsEveryStop'>[],
): Answer<ReadonlySet<E164>> {
	const known = await people.lookUp(
		recipients.map(({ e164 }) => e164),
		{},
	);
	if (!known.ok) return known;
	return ok(
		new Set(
			recipients.flatMap(({ e164, purpose, heedsEveryStop }) =>
				forbids(known.value.get(e164)?.optOut?.scope, purpose, heedsEveryStop) ? [e164] : [],
			),
		),
	);
}
