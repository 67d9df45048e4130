import { barList, type Content, section } from '../../pages';
import { count, figure } from '../../words';
import type { CampaignStory, Failure } from '../campaign';
import { percent } from '../words';

const KINDS: Readonly<Partial<Record<Failure['kind'], string>>> = {
	undelivered: 'Not delivered',
	refused: 'Refused by the gateway',
	unknown: 'In doubt',
	cancelled: 'Cancelled before it was sent',
};

const MOST = 12;

/** Why messages did not arrive. */
export function reasons({ failures, totals }: CampaignStory): Content {
	if (failures.length === 0) return undefined;
	const most = failures[0]?.messages ?? 1;
	const failed = totals.undelivered + totals.refused + totals.inDoubt + totals.cancelled;
	return section({
		title: 'Why messages did not arrive',
		lead: `${count(failed, 'message')} of ${figure(totals.messages)} did not arrive, as far as is known.`,
		body: barList({
			caption: 'Reasons',
			columns: [
				{ label: 'Reason, as it was told' },
				{ label: 'Messages', kind: 'number' },
				{ label: 'Of all', kind: 'number' },
				{ label: '' },
			],
			rows: failures.slice(0, MOST).map(({ kind, words, messages }) => ({
				label: words,
				bar: { share: messages / most },
				cells: [figure(messages), percent(messages / totals.messages), KINDS[kind] ?? ''],
			})),
		}),
		note:
			failures.length > MOST
				? `${count(failures.length - MOST, 'rarer reason')} not shown.`
				: undefined,
	});
}
