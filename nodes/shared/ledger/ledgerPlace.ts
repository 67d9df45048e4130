import path from 'node:path';
import { NodeOperationError } from 'n8n-workflow';
import { readEnvironment } from './environment';
import { MEMO_NAME } from './memo';
import type { LedgerContext } from './openLedger';
import { FILE_NAME, type Refusal } from './refusals';

/** Where the embedded ledger of this n8n is, or would be. */
export const ledgerFile = (): string => path.resolve(readEnvironment().folder, FILE_NAME);

/** Names under which what was the ledger until this moment is kept. It is never deleted. */
export function namesAside(now: Date): { readonly file: string; readonly memo: string } {
	const moment = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
	const aside = (name: string) => {
		const { dir, name: stem, ext } = path.parse(path.join(path.dirname(ledgerFile()), name));
		return path.join(dir, `${stem}.until-${moment}${ext}`);
	};
	return { file: aside(FILE_NAME), memo: aside(MEMO_NAME) };
}

/** A refusal as the node's error. */
export const refused = (
	context: Pick<LedgerContext, 'getNode'>,
	{ message, description }: Refusal,
	itemIndex?: number,
): NodeOperationError =>
	new NodeOperationError(context.getNode(), message, {
		description,
		...(itemIndex !== undefined && { itemIndex }),
	});
