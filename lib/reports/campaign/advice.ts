import { countryName } from '../../phone/countries';
import { count, figure, quoted } from '../../words';
import { duration, ofMany, percent } from '../words';
import type { Advice, CampaignStory } from './campaignStory';
import type { Route } from './routes';

type Told = Omit<CampaignStory, 'advice'>;

/** Above this share of people who said stop, surely, somebody should ask why: our own measure, no law’s. */
export const MANY_OPT_OUTS = 0.02;
const MOST_ROUTES = 3;

/** What to do next; never nothing. */
export function adviceOf(story: Told): Advice[] {
	const advice = [
		...inDoubt(story),
		...paused(story),
		...refusals(story),
		...failing(story),
		...receipts(story),
		...optOuts(story),
		...slow(story),
		...waiting(story),
	];
	return advice.length > 0 ? advice : (nothingLeft(story) ?? [calm(story)]);
}

/** Nothing was sent, and for none of the reasons is there a remedy of its own. */
function nothingLeft({ totals }: Told): Advice[] | undefined {
	const { sent, refused, cancelled } = totals;
	if (sent > 0 || refused + cancelled === 0) return undefined;
	return [
		refused > 0
			? {
					tone: 'bad',
					finding: `The gateway refused ${count(refused, 'message')} and took none`,
					action: 'read the reasons below, put them right and run the campaign again',
				}
			: {
					tone: 'watch',
					finding: `${count(cancelled, 'message was', 'messages were')} cancelled and none was sent`,
					action: 'nothing, if that was meant; the reasons are below',
				},
	];
}

function inDoubt({ totals }: Told): Advice[] {
	if (totals.inDoubt === 0) return [];
	return [
		{
			tone: 'bad',
			finding: `Of ${count(totals.inDoubt, 'message')} nobody knows whether ${totals.inDoubt === 1 ? 'it was' : 'they were'} sent`,
			action: 'run SMS Ledger, “Reconcile”, which asks the gateway. They are not sent again before',
		},
	];
}

function paused({ pausedAt, clock, totals }: Told): Advice[] {
	if (pausedAt === undefined) return [];
	return [
		{
			tone: 'watch',
			finding: `The campaign is paused since ${clock.moment(pausedAt)}`,
			action: `${totals.waiting > 0 ? `${count(totals.waiting, 'message waits', 'messages wait')}; ` : ''}“Resume” lets it go on`,
		},
	];
}

const TOP_UP =
	'top up the account there, and run the campaign again: it sends only what was not sent';
const PUT_RIGHT =
	'put the credential right, and run the campaign again: it sends only what was not sent';
const AGAIN = 'run the campaign again: it sends only what was not sent';

/** What to do about a refusal, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
	insufficient_credits: TOP_UP,
	credential_invalid: PUT_RIGHT,
	misconfigured: PUT_RIGHT,
	unavailable: AGAIN,
	throttled: AGAIN,
	invalid_recipient: 'take these numbers off the list; the CSV file names them',
	invalid_sender: 'use a number or a registered name as sender there',
};

/** Fewer than one in this many is no pattern. */
const RARE = 200;

function refusals({ failures, totals }: Told): Advice[] {
	return failures.flatMap(({ kind, reason, words, messages }): Advice[] => {
		const action = Object.hasOwn(REMEDIES, reason) ? REMEDIES[reason] : undefined;
		if (kind !== 'refused' || action === undefined || messages * RARE < totals.messages) return [];
		const finding = `${words} (${count(messages, 'message')})`;
		return [{ tone: 'bad', finding, action }];
	});
}

/** “Delivery in Brazil from ACME is 61 % of 40” */
function failing({ failing: routes }: Told): Advice[] {
	return routes.slice(0, MOST_ROUTES).map((route) => ({
		tone: 'bad',
		finding: `Delivery ${placeOf(route)} is ${route.delivery ? ofMany(route.delivery) : ''}`,
		action: isNumber(route.sender)
			? 'ask the gateway for the route there, or try another sender before the next campaign'
			: 'try a number as sender there before the next campaign',
	}));
}

function receipts({ totals }: Told): Advice[] {
	const reported = totals.delivered + totals.undelivered;
	if (totals.open === 0 || totals.sent === 0) return [];
	if (reported === 0) {
		return [
			{
				tone: 'watch',
				finding: 'No receipts were read yet',
				action: 'put SMS Events Trigger into a workflow, or run “Refresh”, to know what arrived',
			},
		];
	}
	if (totals.open * 10 < totals.sent) return [];
	return [
		{
			tone: 'watch',
			finding: `${count(totals.open, 'receipt is', 'receipts are')} still open, ${percent(totals.open / totals.sent)} of what was sent`,
			action: 'wait, or run “Refresh”, before judging the rates',
		},
	];
}

function optOuts({ optOutRate }: Told): Advice[] {
	if (!optOutRate || optOutRate.low < MANY_OPT_OUTS) return [];
	return [
		{
			tone: 'bad',
			finding: `${percent(optOutRate.share)} of people said stop`,
			action:
				'look at who was on the list, and how often they are texted, before the next campaign',
		},
	];
}

function slow({ slow: routes }: Told): Advice[] {
	return routes.slice(0, 1).map((route) => ({
		tone: 'watch',
		finding: `Messages ${placeOf(route)} take ${duration(route.delays?.medianSeconds ?? 0)}, half of them longer`,
		action: 'send earlier there where the hour counts, or ask the gateway for a direct route',
	}));
}

function waiting({ totals, pausedAt }: Told): Advice[] {
	if (totals.waiting === 0 || pausedAt !== undefined) return [];
	return [
		{
			tone: 'watch',
			finding: `${count(totals.waiting, 'message waits', 'messages wait')} for their time`,
			action: 'keep the workflow with Scheduled SMS Trigger active: it gives out what is held',
		},
	];
}

function calm({ totals, delivery }: Told): Advice {
	if (totals.sent === 0) {
		return {
			tone: 'watch',
			finding: 'Nothing was sent yet',
			action: 'run the workflow that sends it; “Pilot (Messages)” in Send SMS begins with a few',
		};
	}
	return {
		tone: 'good',
		finding: delivery
			? `${percent(delivery.share)} arrived and nothing needs attention`
			: 'Nothing needs attention',
		action: `${figure(totals.sent)} sent is a base to compare the next campaign with`,
	};
}

const placeOf = ({ country, sender }: Route): string =>
	`in ${country === '' ? 'an unknown country' : countryName(country)}${sender === '' ? '' : ` from ${quoted(sender)}`}`;

/** A phone number or a short code, and no name. */
const isNumber = (sender: string): boolean => /^\+?\d+$/.test(sender);
