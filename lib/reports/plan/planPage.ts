import { html, page } from '../../pages';
import { reportClock } from '../clock';
import { head } from './head';
import { assumed, countries, senders, staying } from './parts';
import type { PlanStory } from './planStory';
import { days, hours } from './times';

/** The plan of a campaign as one page that stands by itself. */
export const planPage = (story: PlanStory): string =>
	page({
		title: `${story.title === '' ? 'SMS' : story.title} – sending plan`,
		body: [
			head(story),
			days(story),
			hours(story),
			countries(story),
			senders(story),
			staying(story),
			assumed(story),
		],
		foot: html`Played by the code that decides when it is sent, with what the SMS ledger knew on
		${reportClock(story.plan.zone).moment(story.madeAt)} (${story.plan.zone}).`,
	});
