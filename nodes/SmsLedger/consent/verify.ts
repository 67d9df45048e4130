import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type {
	ConsentProblem,
	ConsentVerification,
	Ledger,
	VerifiedSoFar,
} from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { ledgerOf, phoneReader } from '../items';
import { records, verifyOptions } from '../properties/consent';

/** Consent: Verify. All records once, whatever comes in, or those of each contact. */
export async function verify(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const { read } = sameForAll(openForm(this), this.getInputData().length);
	if (read(records) === 'all') {
		return [[{ json: await allVerified(this, ledger), pairedItem: { item: 0 } }]];
	}
	const phoneOf = phoneReader(this);
	return await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const { e164 } = phoneOf(json, index);
		const found = await answered(this, ledger.consent.verify(e164), index);
		return { output: 0, json: { ...json, ...told(this, found, verdict(found)) } };
	});
}

/** How much more of the ledger is told of in n8n's log. */
const STEP = 0.1;

/** The whole ledger, from where a run was broken off, until n8n or the user's limit ends it. */
async function allVerified(context: IExecuteFunctions, ledger: Ledger): Promise<IDataObject> {
	const { option } = sameForAll(openForm(context), context.getInputData().length);
	const limit = option(verifyOptions.stopAfter);
	const now = Date.now();
	const end = limit === undefined ? Infinity : now + limit * 1000;
	const cancelled = context.getExecutionCancelSignal();
	let logged = 0;
	const onward = (soFar: VerifiedSoFar): boolean => {
		if (soFar.share >= logged + STEP) {
			logged = soFar.share;
			context.logger.info(`SMS Ledger: ${progress(soFar)}`);
		}
		return cancelled?.aborted !== true && Date.now() < end;
	};
	const anew = option(verifyOptions.fromBeginning);
	const found = await answered(context, ledger.consent.verifyAll({ now, anew, onward }));
	const { isDone, share, begunAt } = found;
	return {
		...told(context, found, isDone ? verdict(found) : unfinished(found), isDone),
		complete: isDone,
		verifiedPercent: percentOf(share),
		...(begunAt !== undefined && { begunAt: new Date(begunAt).toISOString() }),
	};
}

/** Whole percents; 100 only when all is verified. */
const percentOf = (share: number): number => Math.floor(share * 100);

const progress = ({ records: read, share }: VerifiedSoFar): string =>
	`${count(read, 'consent record')} verified, about ${percentOf(share)} % of the ledger`;

const unfinished = (found: VerifiedSoFar): string =>
	`${verdict(found)} so far, about ${percentOf(found.share)} % of the ledger: run Verify again and it goes on from there`;

function told(
	context: IExecuteFunctions,
	{ records: read, numbers, problems, further, seal }: ConsentVerification,
	sentence: string,
	isDone = true,
): IDataObject {
	const intact = isDone && problems.length === 0;
	hint(context, sentence, intact ? 'info' : 'warning');
	return {
		intact,
		sentence,
		records: read,
		numbers,
		problems: problems.map((problem) => ({ ...problem, sentence: tellProblem(problem) })),
		...(further > 0 && { furtherProblems: further }),
		...(seal !== '' && { seal }),
	};
}

/** “All 2,311 records are intact”, or what is wrong with the first that is not. */
export function verdict({ records: read, problems, further }: ConsentVerification): string {
	const [first] = problems;
	if (!first) {
		return read === 1 ? 'The one record is intact' : `All ${count(read, 'record')} are intact`;
	}
	const more = problems.length - 1 + further;
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
