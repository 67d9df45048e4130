import type { Amount, Tally } from './campaignSummary.mts';
import { accountsAgree, type CampaignRun } from './runCampaign.mts';

const WIDTH = 80;
const SEPARATOR = ' · ';

type Row = readonly [label: string, count: number, detail?: string];

/** A campaign's two accounts as a table for the terminal. */
export function summaryTable(run: CampaignRun): string {
	const { summary, gateway } = run;
	const account: Row[] = [
		['Imported', summary.imported],
		tallyRow('Rejected', summary.rejected),
		['Composed', summary.composed.messages, cost(summary.composed)],
		['May be sent now', summary.sendNow],
		tallyRow('Later', summary.later),
		tallyRow('Blocked', summary.blocked),
		['Sent', summary.sent.messages, cost(summary.sent)],
		...(summary.sentOtherwise.size > 0 ? [otherwiseRow(summary.sentOtherwise)] : []),
		tallyRow('Not sent', summary.notSent),
	];
	const witness: Row[] = [
		['Sandbox took', gateway.messages, cost(gateway)],
		[
			'Its balance',
			gateway.balanceAfter,
			`credits, ${gateway.balanceBefore - gateway.balanceAfter} fewer than before`,
		],
	];
	const verdict = accountsAgree(run)
		? 'The sandbox and the workflow agree.'
		: 'THE SANDBOX AND THE WORKFLOW DO NOT AGREE.';
	return [...lines([...account, ...witness], account.length), '', `  ${verdict}`].join('\n');
}

/** Aligned rows, with a rule before the row of the given index; a long detail goes on below itself. */
function lines(rows: readonly Row[], ruleBefore: number): string[] {
	const labels = Math.max(...rows.map(([label]) => label.length));
	const counts = Math.max(...rows.map(([, count]) => String(count).length));
	const indent = 2 + labels + 2 + counts + 2;
	const texts = rows.map(([label, count, detail = '']) => {
		const start = `  ${label.padEnd(labels)}  ${String(count).padStart(counts)}  `;
		return start.concat(wrap(detail, WIDTH - indent).join(`\n${' '.repeat(indent)}`)).trimEnd();
	});
	return texts.toSpliced(ruleBefore, 0, `  ${'─'.repeat(WIDTH - 2)}`);
}

/** Breaks a detail between its parts. */
function wrap(detail: string, width: number): string[] {
	const broken: string[] = [];
	for (const part of detail.split(SEPARATOR)) {
		const longer = [...broken.slice(-1), part].join(SEPARATOR);
		if (longer.length <= width) broken.splice(-1, 1, longer);
		else broken.push(part);
	}
	return broken;
}

const cost = ({ segments, credits }: Amount) => `${segments} segments, ${credits} credits`;

/** What Send gave out and the gateway did not take now: it waits, as a rule. */
function otherwiseRow(tally: Tally): Row {
	const waits = [...tally.keys()].every((status) => status === 'held' || status === 'scheduled');
	return tallyRow(waits ? 'Kept for later' : 'Sent otherwise', tally);
}

function tallyRow(label: string, tally: Tally): Row {
	const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
	return [label, total, [...tally].map(([reason, count]) => `${reason} ${count}`).join(SEPARATOR)];
}
