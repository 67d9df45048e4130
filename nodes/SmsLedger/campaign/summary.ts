import type { CampaignReport } from '../../../lib/ledger';
import type { MessageState } from '../../../lib/message';
import { count, figure, quoted, spoken } from '../../../lib/words';

/** States in the order in which a person asks for them. */
export const REPORTED_STATES: readonly MessageState[] = [
	'delivered', 'undelivered', 'accepted', 'scheduled', 'held', 'released', 'claimed', 'sending',
	'unknown', 'refused', 'cancelled',
]; // prettier-ignore

/** “1,204 messages: 1,100 delivered, 104 accepted; 31 clicked, 12 replies, 4 opted out; 1,310 credits” */
export function summarize(report: CampaignReport): string {
	const states = REPORTED_STATES.flatMap((state) => {
		const number = report.states[state] ?? 0;
		return number === 0 ? [] : [`${figure(number)} ${spoken(state)}`];
	});
	const answers = [
		...(report.clicked > 0 ? [`${figure(report.clicked)} clicked`] : []),
		...(report.replies > 0 ? [count(report.replies, 'reply', 'replies')] : []),
		...(report.optedOut > 0 ? [`${figure(report.optedOut)} opted out`] : []),
	];
	const paused = report.pausedAt === undefined ? '' : ' (paused)';
	return [
		`${quoted(report.name)}${paused}: ${count(report.messages, 'message')}${states.length > 0 ? `: ${states.join(', ')}` : ''}`,
		...(answers.length > 0 ? [answers.join(', ')] : []),
		count(report.charged, 'credit'),
		...(report.states.unknown ? ['“Reconcile” finds out what became of the unknown'] : []),
	].join('; ');
}
