import { html, page } from '../../pages';
import type { CampaignStory } from '../campaign';
import { head, nextSteps } from './head';
import { arrival, journey } from './journey';
import { costs, parts } from './parts';
import { places, ways } from './places';
import { reasons } from './reasons';
import { firstBeside, times } from './times';

export { leadOf } from './head';

/** The report of a campaign as one page that stands by itself. */
export const campaignPage = (story: CampaignStory): string =>
	page({
		title: `${story.name} – campaign report`,
		body: [
			head(story),
			nextSteps(story),
			journey(story),
			arrival(story),
			places(story),
			ways(story),
			firstBeside(story),
			reasons(story),
			times(story),
			parts(story),
			costs(story),
		],
		foot: html`Rates are shares of receipts that were read; the interval is that of Wilson at 95 %.
		What has no receipt yet is counted as open, in neither part of a rate. Counted from the SMS
		ledger on ${story.clock.moment(story.madeAt)} (${story.clock.zone}).`,
	});
