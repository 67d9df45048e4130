import type { CampaignFigures, FailureGroup, TextGroup } from '../../ledger';
import { reportClock } from '../clock';
import { failureWords } from '../failureWords';
import { rateOf } from '../rate';
import { adviceOf } from './advice';
import { partsBy, tallyOf } from './breakdown';
import type { CampaignStory, Failure, StoryOptions } from './campaignStory';
import { delaysOf } from './delays';
import { failingRoutes, routesOf, slowRoutes } from './routes';
import { firstWaveOf, hoursOf } from './timing';
import { variantsOf } from './variants';

/** Makes of what was counted what a person wants to know. */
export function storyOf(figures: CampaignFigures, { zone, now }: StoryOptions): CampaignStory {
	const { report, groups, people } = figures;
	const clock = reportClock(zone);
	const totals = tallyOf(groups);
	const routes = routesOf(figures);
	const delays = delaysOf(figures.delays);
	const { name, pausedAt, firstSentAt, lastSentAt, budget, reserved, optedOut, replies } = report;
	const told = {
		name,
		madeAt: now,
		clock,
		reserved,
		...(pausedAt !== undefined && { pausedAt }),
		...(firstSentAt !== undefined && { firstSentAt }),
		...(lastSentAt !== undefined && { lastSentAt }),
		...(budget !== undefined && { budget }),
		totals,
		delivery: rateOf(totals.delivered, totals.delivered + totals.undelivered),
		people,
		clickRate: people.links === 0 ? undefined : rateOf(people.clickers, people.reached),
		optedOut,
		optOutRate: rateOf(optedOut, people.reached),
		replies,
		failures: failuresOf(figures.failures),
		countries: partsBy(groups, ({ country }) => country ?? ''),
		senders: partsBy(groups, ({ sender }) => sender),
		steps: partsBy(groups, ({ step }) => step),
		variants: variantsOf(figures.texts),
		texts: textsIn(figures.texts),
		routes,
		failing: failingRoutes(routes),
		slow: slowRoutes(routes, delays),
		delays,
		hours: hoursOf(figures.minutes, clock),
		firstWave: firstWaveOf(figures.minutes),
		clickQuarters: figures.clickQuarters,
	};
	return { ...told, advice: adviceOf(told) };
}

const textsIn = (texts: readonly TextGroup[]): number => texts[0]?.texts ?? 0;

/** Reasons that read alike are one. */
function failuresOf(groups: readonly FailureGroup[]): Failure[] {
	const alike = Map.groupBy(groups, (group) => `${group.state} ${failureWords(group)}`);
	return [...alike.values()]
		.flatMap((some) => {
			const [first] = some;
			const messages = some.reduce((sum, group) => sum + group.messages, 0);
			return first
				? [{ kind: first.state, reason: first.reason, words: failureWords(first), messages }]
				: [];
		})
		.sort((a, b) => b.messages - a.messages);
}
