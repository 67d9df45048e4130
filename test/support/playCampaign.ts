import type { Ledger } from '../../lib/ledger';
import type { NewMessage } from '../../lib/message';
import type { E164 } from '../../lib/phone';

/** A country in which a campaign is played: how its numbers begin, and how well it is reached. */
export interface PlayedCountry {
	readonly prefix: string;
	/** Digits after the prefix. */
	readonly digits: number;
	readonly weight: number;
	/** Share of receipts that say delivered. */
	readonly delivery: number;
	/** Median seconds until the phone has it. */
	readonly seconds: number;
	readonly price: number;
	readonly sender?: string;
}

export interface PlayedCampaign {
	readonly name: string;
	readonly people: number;
	readonly countries: readonly PlayedCountry[];
	/** Epoch ms. */
	readonly startAt: number;
	/** Sent first, an hour before the rest. */
	readonly pilot?: number;
	readonly perSecond: number;
	/** Share of what left that a receipt was read of. */
	readonly receipts?: number;
	/** Share of delivered people who open their link; without, no links are made. */
	readonly clicks?: number;
	readonly optOuts?: number;
	readonly replies?: number;
	/** Share that the gateway refuses, that is in doubt, that waits. */
	readonly refused?: number;
	readonly unknown?: number;
	readonly held?: number;
	readonly steps?: readonly string[];
	readonly textOf?: (i: number) => string;
	/** A number between 0 and 1, by chance. */
	readonly random: () => number;
	/** Epoch ms of everything that came back late at the most. */
	readonly until: number;
	readonly seed?: number;
}

const REASONS = [
	'The phone was off or out of reach until the message expired',
	'The number is not in use',
	'The network of the phone refused it',
] as const;

type Sure = <Value>(
	answer: Promise<{ ok: true; value: Value } | { ok: false; failure: unknown }>,
) => Promise<Value>;

const sure: Sure = async (answer) => {
	const result = await answer;
	if (!result.ok) throw new Error(JSON.stringify(result.failure));
	return result.value;
};

interface Played {
	readonly message: NewMessage;
	readonly country: PlayedCountry;
	readonly sentAt: number;
	readonly fate: 'sent' | 'refused' | 'unknown' | 'held';
}

/** Plays a campaign into a ledger through the doors that nodes use: sent, reported, clicked, answered. */
export async function playCampaign(ledger: Ledger, played: PlayedCampaign): Promise<void> {
	const { name, startAt, random } = played;
	const everybody = peopleOf(played);
	for (let from = 0; from < everybody.length; from += 1000) {
		const batch = everybody.slice(from, from + 1000);
		const now = batch[0]?.sentAt ?? startAt;
		const held = batch.filter(({ fate }) => fate === 'held');
		const going = batch.filter(({ fate }) => fate !== 'held');
		const run = from === 0 ? `${name}/1` : `${name}/2`;
		await sure(
			ledger.messages.hold(
				held.map(({ message }) => ({
					...message,
					sendAt: played.until + 3_600_000,
					payload: {},
					reason: 'outside_hours',
					detail: '',
				})),
				{ now } as never,
			),
		);
		await sure(
			ledger.messages.claim(
				going.map(({ message }) => message),
				{ run, leaseMs: 60_000, now },
			),
		);
		// As fast as the gateway takes them.
		const seconds = Map.groupBy(going, ({ sentAt }) => sentAt);
		for (const [at, some] of seconds) {
			const keys = some.map(({ message }) => message.key);
			await sure(ledger.messages.markSending(keys, { run, leaseMs: 600_000, now: at }));
			await sure(
				ledger.messages.record(
					some.map(({ message: { key }, country, fate }) => ({
						key,
						attempt: 1,
						outcome:
							fate === 'refused'
								? {
										kind: 'refused' as const,
										reason: random() < 0.6 ? 'invalid_recipient' : 'invalid_sender',
										detail: '',
										retryable: false,
									}
								: fate === 'unknown'
									? { kind: 'unknown' as const, detail: 'time-out' }
									: {
											kind: 'accepted' as const,
											gateway: 'sandbox',
											gatewayMessageId: `g-${key}`,
											price: country.price,
											currency: 'EUR',
										},
					})),
					{ run, now: at + 300 },
				),
			);
		}
		await comeBack(
			ledger,
			played,
			going.filter(({ fate }) => fate === 'sent'),
		);
	}
}

function peopleOf(played: PlayedCampaign): Played[] {
	const { people, countries, random, startAt, pilot = 0, perSecond, name, seed = 0 } = played;
	const total = countries.reduce((sum, { weight }) => sum + weight, 0);
	const steps = played.steps ?? [''];
	return Array.from({ length: people }, (_, i) => {
		let lot = random() * total;
		const country = countries.find(({ weight }) => (lot -= weight) < 0) ?? countries[0]!;
		const number = String((i * 7_919_777 + seed) % 10 ** country.digits).padStart(
			country.digits,
			'0',
		);
		const chance = random();
		const { refused = 0, unknown = 0, held = 0 } = played;
		const step = steps[i % steps.length] ?? '';
		const second =
			i < pilot ? Math.floor(i / perSecond) : 3600 + Math.floor((i - pilot) / perSecond);
		const text =
			played.textOf?.(i) ?? `Black Friday: 20 % off everything until Sunday. Reply STOP to end.`;
		return {
			country,
			sentAt: startAt + second * 1000,
			fate:
				i < pilot || chance > refused + unknown + held
					? 'sent'
					: chance < refused
						? 'refused'
						: chance < refused + unknown
							? 'unknown'
							: 'held',
			message: {
				key: `${name} ${seed} ${i}`,
				e164: `${country.prefix}${number}` as E164,
				campaign: name,
				step,
				purpose: 'marketing',
				sender: country.sender ?? 'ACME',
				text,
				segments: text.length > 160 ? 2 : 1,
				credits: text.length > 160 ? 2 : 1,
			},
		};
	});
}

/** Receipts, clicks, replies and opt-outs of one batch. */
async function comeBack(
	ledger: Ledger,
	played: PlayedCampaign,
	sent: readonly Played[],
): Promise<void> {
	const { random, receipts = 1, clicks, optOuts = 0, replies = 0, until, name } = played;
	const reported = sent.filter(() => random() < receipts);
	const told = reported.map(({ message, country, sentAt }) => {
		const delivered = random() < country.delivery;
		// Half within the median, a few very late.
		const seconds = country.seconds * (random() / (1.02 - random()) + 0.3);
		return { message, sentAt, delivered, at: Math.min(sentAt + Math.round(seconds * 1000), until) };
	});
	await sure(
		ledger.messages.report(
			told.map(({ message, delivered, at }) => ({
				gateway: 'sandbox',
				gatewayMessageId: `g-${message.key}`,
				status: delivered ? ('delivered' as const) : ('undelivered' as const),
				at,
				...(!delivered && { reason: REASONS[Math.floor(random() ** 1.5 * 3)] ?? REASONS[0] }),
			})),
			{ now: until },
		),
	);
	const arrived = told.filter(({ delivered }) => delivered);
	if (clicks !== undefined) {
		await sure(
			ledger.links.create(
				sent.map(({ message }) => ({
					token: `t${message.key}`,
					url: 'https://example.com/sale',
					key: message.key,
					e164: message.e164,
					campaign: name,
				})),
				{ now: played.startAt },
			),
		);
		for (const { message, at } of arrived.filter(() => random() < clicks)) {
			const first = Math.min(at + Math.round(600_000 * (random() / (1.02 - random()))), until);
			await sure(ledger.links.click({ token: `t${message.key}`, at: first }, { now: first }));
			if (random() < 0.2)
				await sure(
					ledger.links.click({ token: `t${message.key}`, at: first + 5000 }, { now: first + 5000 }),
				);
		}
	}
	const answering = arrived.filter(() => random() < replies);
	await sure(
		ledger.events.add(
			answering.map(({ message, at }) => ({
				e164: message.e164,
				kind: 'reply' as const,
				at: at + 60_000,
				campaign: name,
				key: message.key,
				data: { text: 'Thanks' },
			})),
			{ now: until },
		),
	);
	const stopping = arrived.filter(() => random() < optOuts);
	await sure(
		ledger.consent.record(
			stopping.map(({ message, at }) => ({
				e164: message.e164,
				kind: 'opt_out' as const,
				scope: 'all' as const,
				source: 'reply',
				at: at + 90_000,
				campaign: name,
			})),
			{ now: until },
		),
	);
}

/** Countries as a European shop has them. */
export const EUROPE: readonly PlayedCountry[] = [
	{ prefix: '+336', digits: 8, weight: 40, delivery: 0.97, seconds: 6, price: 0.045 },
	{ prefix: '+49151', digits: 8, weight: 18, delivery: 0.96, seconds: 8, price: 0.075 },
	{ prefix: '+447400', digits: 6, weight: 12, delivery: 0.95, seconds: 7, price: 0.04 },
	{ prefix: '+3467', digits: 7, weight: 8, delivery: 0.94, seconds: 12, price: 0.055 },
	{ prefix: '+39347', digits: 7, weight: 7, delivery: 0.93, seconds: 20, price: 0.06 },
	{ prefix: '+4179', digits: 7, weight: 5, delivery: 0.98, seconds: 5, price: 0.05 },
	{ prefix: '+32470', digits: 6, weight: 3, delivery: 0.96, seconds: 9, price: 0.07 },
	{ prefix: '+43664', digits: 7, weight: 2, delivery: 0.95, seconds: 9, price: 0.065 },
	{ prefix: '+55119', digits: 8, weight: 2, delivery: 0.6, seconds: 140, price: 0.03 },
	{
		prefix: '+1202555',
		digits: 4,
		weight: 1.5,
		delivery: 0.9,
		seconds: 4,
		price: 0.009,
		sender: '+12025550100',
	},
	{ prefix: '+21261', digits: 7, weight: 1, delivery: 0.82, seconds: 60, price: 0.09 },
	{ prefix: '+4670', digits: 7, weight: 0.5, delivery: 0.97, seconds: 6, price: 0.05 },
];
