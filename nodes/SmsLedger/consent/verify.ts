import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ConsentProblem, ConsentVerification, Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { count } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { ledgerOf, phoneReader } from '../items';
import { records } from '../properties/consent';

/** Consent: Verify. All records once, whatever comes in, or those of each contact. */
export async function verify(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const { read } = sameForAll(openForm(this), this.getInputData().length);
	if (read(records) === 'all') {
		return [[{ json: await verified(this, ledger), pairedItem: { item: 0 } }]];
	}
	const phoneOf = phoneReader(this);
	return await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const { e164 } = phoneOf(json, index);
		return { output: 0, json: { ...json, ...(await verified(this, ledger, e164, index)) } };
	});
}

async function verified(
	context: IExecuteFunctions,
	ledger: Ledger,
	e164?: E164,
	index?: number,
): Promise<IDataObject> {
	const found = await answered(context, ledger.consent.verify(e164), index);
	const { records, numbers, problems, seal } = found;
	const intact = problems.length === 0;
	const sentence = verdict(found);
	hint(context, sentence, intact ? 'info' : 'warning');
	return {
		intact,
		sentence,
		records,
		numbers,
		problems: problems.map((problem) => ({ ...problem, sentence: tellProblem(problem) })),
		...(seal !== '' && { seal }),
	};
}

/** “All 2,311 records are intact”, or what is wrong with the first that is not. */
export function verdict({ records, problems }: ConsentVerification): string {
	const [first] = problems;
	if (!first) {
		return records === 1
			? 'The one record is intact'
			: `All ${count(records, 'record')} are intact`;
	}
	const more = problems.length - 1;
	return `${tellProblem(first)}${more > 0 ? `, and ${count(more, 'more finding')}` : ''}`;
}

/** What was done to a record by hand. */
function tellProblem({ subject, seq, kind }: ConsentProblem): string {
	const whose = subject?.startsWith('erased:') ? 'an erased person' : (subject ?? 'the ledger');
	const record = `Consent record ${seq ?? ''} of ${whose}`;
	switch (kind) {
		case 'changed':
			return `${record} was changed by hand`;
		case 'removed':
			return `${record} was removed by hand`;
		case 'inserted':
			return `${record} was added by hand`;
		case 'state':
			return `What counts for ${whose} now was changed by hand, against the records`;
		case 'seal':
			return 'The whole history of some number was removed or made up by hand';
	}
}
