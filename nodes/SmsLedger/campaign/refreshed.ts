import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { AnyGateway } from '../../../lib/gateways';
import type { OpenCount } from '../../../lib/ledger';
import { count, enumerated, figure, quoted } from '../../../lib/words';
import { NOTHING_ASKED, sumOf, type Tally } from '../../shared/asking';
import { hint } from '../../shared/hint';

/** What is open of a campaign, by whether this gateway can be asked for it. */
export interface Open {
	/** At this gateway, or perhaps there. */
	readonly stillOpen: number;
	/** The same, of before the stretch of time that is asked for. */
	readonly older: number;
	/** Ids of other gateways, with how many they have. */
	readonly elsewhere: readonly { readonly gateway: string; readonly open: number }[];
}

/** What refreshing came to for one campaign. */
export interface Refreshed extends Open {
	/** Empty for texts without one. */
	readonly campaign: string;
	/** Whether the gateway keeps a record that can be asked. */
	readonly canAsk: boolean;
	/** Absent where nothing was asked for. */
	readonly tally: Tally | undefined;
	/** Why the run ended early. */
	readonly ended: string | undefined;
}

export function openOf(counts: readonly OpenCount[], gateway: string): Open {
	const ours = counts.filter((one) => [undefined, gateway].includes(one.gateway));
	return {
		stillOpen: sum(ours.map(({ open }) => open)),
		older: sum(ours.map(({ older }) => older)),
		elsewhere: counts.flatMap(({ gateway: id, open, older }) =>
			id === undefined || id === gateway || open + older === 0
				? []
				: [{ gateway: id, open: open + older }],
		),
	};
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export function refreshedItem(refreshed: Refreshed, gateway: AnyGateway): IDataObject {
	const { campaign, canAsk, tally = NOTHING_ASKED, stillOpen, older, elsewhere, ended } = refreshed;
	const notAsked = older + sum(elsewhere.map(({ open }) => open)) + (canAsk ? 0 : stillOpen);
	return {
		campaign: campaign || null,
		sentence: sentenceOf(refreshed, gateway),
		gateway: gateway.id,
		canAsk,
		...tally,
		stillOpen,
		notAsked,
		complete: ended === undefined,
	};
}

/** “spring-sale: 1,204 asked for: 1,100 delivered, 80 undelivered; 24 still open” */
export function sentenceOf(
	{ campaign, canAsk, tally = NOTHING_ASKED, stillOpen, older, elsewhere }: Refreshed,
	{ displayName, webhooks }: AnyGateway,
): string {
	const name = campaign === '' ? 'Texts without a campaign' : quoted(campaign);
	const found = [
		part(tally.delivered, 'delivered'),
		part(tally.undelivered, undeliveredOf(tally)),
		part(tally.cancelled, 'cancelled'),
		part(tally.notFound, 'not found there'),
		part(tally.failed, 'without an answer'),
	].flat();
	const told = found.length > 0 ? `: ${found.join(', ')}` : '';
	const asked = canAsk
		? `${figure(tally.asked)} asked for${told}`
		: `${displayName} keeps no record that can be asked. ${
				webhooks ? 'Its receipts come by SMS Events Trigger' : 'Look them up in your account there'
			}`;
	const left = [
		`${figure(stillOpen)} still open`,
		...(older > 0
			? [`${figure(older)} older and not asked for (option “Sent Within (Days)”)`]
			: []),
		...(elsewhere.length > 0
			? [
					`${enumerated(elsewhere.map(({ gateway, open }) => `${figure(open)} at ${quoted(gateway)}`))}: choose the credential for them`,
				]
			: []),
	];
	return `${name}: ${[asked, ...left].join('; ')}`;
}

const undeliveredOf = ({ optedOut }: Tally): string =>
	optedOut === 0 ? 'undelivered' : `undelivered (${figure(optedOut)} opted out there)`;

const part = (number: number, what: string): string[] =>
	number === 0 ? [] : [`${figure(number)} ${what}`];

/** Says what the whole run came to: each campaign in its sentence, or all in one where they are many. */
export function tellRefreshed(
	context: IExecuteFunctions,
	all: readonly Refreshed[],
	gateway: AnyGateway,
): void {
	if (all.length === 0) {
		hint(context, `No message is open at ${gateway.displayName}`);
		return;
	}
	const told = all.length <= 3 ? all : [together(all)];
	for (const one of told) {
		const isWhole = one.canAsk && one.elsewhere.length === 0;
		hint(context, sentenceOf(one, gateway), isWhole ? 'info' : 'warning');
	}
	const ended = all.find((one) => one.ended !== undefined)?.ended;
	if (ended !== undefined) {
		hint(
			context,
			`Not all were asked for: ${ended}. Run it again to go on with the rest`,
			'warning',
		);
	}
	const notFound = sum(all.map(({ tally = NOTHING_ASKED }) => tally.notFound));
	if (notFound > 0) {
		hint(
			context,
			`${count(notFound, 'message is', 'messages are')} not in the record of ${gateway.displayName}: too old for it, or of another account. Those in doubt are for “Reconcile”`,
			'warning',
		);
	}
}

function together(all: readonly Refreshed[]): Refreshed {
	const [first] = all;
	const elsewhere = Map.groupBy(
		all.flatMap((one) => one.elsewhere),
		({ gateway }) => gateway,
	);
	return {
		campaign: `${figure(all.length)} campaigns`,
		canAsk: first?.canAsk ?? false,
		ended: undefined,
		tally: sumOf(all.flatMap(({ tally }) => tally ?? [])),
		stillOpen: sum(all.map(({ stillOpen }) => stillOpen)),
		older: sum(all.map(({ older }) => older)),
		elsewhere: [...elsewhere].map(([gateway, some]) => ({
			gateway,
			open: sum(some.map(({ open }) => open)),
		})),
	};
}
