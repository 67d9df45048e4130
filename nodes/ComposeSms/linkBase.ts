import { LINK_NOTE, type LinkBase, readLinkBase, readLinkNote } from '../../lib/links';
import type { Ledger } from '../../lib/ledger';
import { fail, type Result } from '../../lib/shared';
import { answered, type LedgerContext } from '../shared/ledger';
import { type FieldFailure } from '../shared/parameters';
import { linkAddress } from './fields/links';

/**
 * What tracked links begin with: the user's own address, or that of n8n as the trigger has noted it. Links that
 * nobody listens to are refused, whatever they begin with: they would lead nowhere, from phones that keep them.
 */
export async function linkBase(
	context: Pick<LedgerContext, 'getNode'>,
	{ notes }: Pick<Ledger, 'notes'>,
	written: string,
): Promise<Result<LinkBase, FieldFailure>> {
	const note = readLinkNote(await answered(context, notes.get(LINK_NOTE)));
	if (!note) return fail(NOBODY);
	return ownBase(written) ?? { ok: true, value: note.base };
}

/** The address that the user gives; `undefined` where that is left to n8n. */
export function ownBase(written: string): Result<LinkBase, FieldFailure> | undefined {
	if (written === '') return undefined;
	const base = readLinkBase(written);
	if (base.ok) return base;
	return fail({
		message: `“${linkAddress.field.displayName}” ${base.failure}`,
		description: 'Write it as in https://go.example.com/s, or leave it empty.',
	});
}

const NOBODY: FieldFailure = {
	message: 'Nobody listens to tracked links',
	description:
		'Give “SMS Events Trigger” a “Short Link Path”, such as s, and activate its workflow. Or turn “Track Links” off.',
};
