import type { IDataObject } from 'n8n-workflow';
import type { CampaignReport } from '../../../lib/ledger';
import {
	arrivedWithin,
	type CampaignStory,
	leadOf,
	type Part,
	type Rate,
	type Wave,
} from '../../../lib/reports';
import { REPORTED_STATES } from './summary';

/** What every version has told of a campaign, under these very names. */
export function reportItem(report: CampaignReport, sentence: string): IDataObject {
	const states = REPORTED_STATES.map((state) => [state, report.states[state] ?? 0] as const);
	return {
		campaign: report.name,
		sentence,
		paused: report.pausedAt !== undefined,
		messages: report.messages,
		...Object.fromEntries(states),
		clicked: report.clicked,
		replies: report.replies,
		optedOut: report.optedOut,
		segments: report.segments,
		creditsCharged: report.charged,
		creditsReserved: report.reserved,
		budget: report.budget ?? null,
		firstSentAt: isoOrNull(report.firstSentAt),
		lastSentAt: isoOrNull(report.lastSentAt),
		pausedAt: isoOrNull(report.pausedAt),
	};
}

export const isoOrNull = (at: number | undefined): string | null =>
	at === undefined ? null : new Date(at).toISOString();

/** A rate with what it rests on; null where nothing is known, which is not 0. */
export const rateItem = (rate: Rate | undefined): IDataObject | null =>
	rate
		? { rate: rounded(rate.share), of: rate.of, low: rounded(rate.low), high: rounded(rate.high) }
		: null;

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** The times of the curve, in seconds. */
const WITHIN = [5, 15, 60, 300, 1800, 7200, 43_200] as const;

/** What the page shows, for a workflow to reckon with. */
export function storyItem(story: CampaignStory): IDataObject {
	const { totals, people, delays, clock } = story;
	return {
		summary: leadOf(story).join(' '),
		nextSteps: story.advice.map(({ finding, action }) => `${finding}: ${action}`),
		timeZone: clock.zone,
		recipients: people.recipients,
		sent: totals.sent,
		receiptsOpen: totals.open,
		inDoubt: totals.inDoubt,
		waiting: totals.waiting,
		deliveryRate: rateItem(story.delivery),
		clickRate: rateItem(story.clickRate),
		uniqueClickers: people.links === 0 ? null : people.clickers,
		clicks: people.links === 0 ? null : people.clicks,
		optOutRate: rateItem(story.optOutRate),
		erasedSince: people.erased,
		creditsEstimated: totals.estimated,
		money: moneyItem(totals.money),
		failures: story.failures.map(({ kind, words, messages }) => ({
			kind,
			reason: words,
			messages,
		})),
		countries: story.countries.map((part) => partItem('country', part)),
		senders: story.senders.map((part) => partItem('sender', part)),
		steps: story.steps.map((part) => partItem('step', part)),
		texts: story.variants.map(({ step, text, sent, delivered, delivery, clicked, clicks }) => ({
			step,
			text: text ?? null,
			sent,
			delivered,
			clicked,
			deliveryRate: rateItem(delivery),
			clickRate: people.links === 0 ? null : rateItem(clicks),
		})),
		routes: story.routes.map((route) => ({
			sender: route.sender,
			...partItem('country', { ...route, name: route.country }),
			medianSeconds: route.delays?.medianSeconds ?? null,
			slowSeconds: route.delays?.slowSeconds ?? null,
			failing: story.failing.includes(route),
			slow: story.slow.includes(route),
		})),
		arrival: delays
			? {
					known: delays.known,
					medianSeconds: delays.medianSeconds,
					slowSeconds: delays.slowSeconds,
					within: WITHIN.map((seconds) => ({
						seconds,
						share: rounded(arrivedWithin(delays, seconds)),
					})),
				}
			: null,
		hours: story.hours.map((hour) => ({ ...hour })),
		pilot: story.firstWave
			? {
					from: isoOrNull(story.firstWave.from),
					to: isoOrNull(story.firstWave.to),
					first: waveItem(story.firstWave.first),
					rest: waveItem(story.firstWave.rest),
				}
			: null,
	};
}

const waveItem = ({ sent, open, delivery }: Wave): IDataObject => ({
	sent,
	receiptsOpen: open,
	deliveryRate: rateItem(delivery),
});

const partItem = (what: string, part: Part): IDataObject => ({
	[what]: part.name,
	messages: part.messages,
	sent: part.sent,
	delivered: part.delivered,
	undelivered: part.undelivered,
	receiptsOpen: part.open,
	refused: part.refused,
	clicked: part.clicked,
	deliveryRate: rateItem(part.delivery),
	creditsCharged: part.charged,
	money: moneyItem(part.money),
});

/** In the smallest part that a price of one text has. */
export const moneyItem = (money: Readonly<Record<string, number>>): IDataObject =>
	Object.fromEntries(
		Object.entries(money).map(([currency, amount]) => [currency, Math.round(amount * 1e6) / 1e6]),
	);
