import type { Purpose } from '../../message';
import { readSender, type Registration, type SenderTaker, writtenSender } from '../../sender';
import { appliedRule, type AppliedRule, OWN_RULES } from '../answer';
import { type Country, textsOf } from '../countries';
import type { ContentFinding } from './findings';
import { judgeForm } from './judgeForm';
import { judgeIdentity } from './judgeIdentity';
import { judgeLabel } from './judgeLabel';
import { judgeLinks } from './judgeLinks';
import { judgeOptOutWay, judgeOptOutWayBesides, type NoWayNeededIn } from './judgeOptOutWay';
import { judgeSector } from './judgeSector';
import { judgeSender } from './judgeSender';
import { optOutInstructions } from './optOutInstructions';

/** What is about to be sent. */
export interface Content {
	readonly text: string;
	readonly purpose: Purpose;
	/** A name or a number; empty for the gateway's own default, of which nothing is known. */
	readonly sender?: string | undefined;
	/** What is registered where; absent where nobody could say. */
	readonly registered?: readonly Registration[] | undefined;
	/** Which gateway it will go through, where that is known. */
	readonly gateway?: SenderTaker | undefined;
	/** Whether answers come back; a name receives none, and of others nothing is said, when absent. */
	readonly canReceiveReplies?: boolean | undefined;
	/** Codes of countries where the user lets marketing go without a way to opt out, if their rules do. */
	readonly noWayNeededIn?: NoWayNeededIn | undefined;
}

/**
 * What is to be said against a sender and a text in the places of one person; nothing when all is
 * well. Neither law nor networks see the difference between a greeting and marketing; a text about money owed is
 * none of both.
 *
 * @param places the countries and states whose rules bind; custom rules among them
 */
export function checkContent(
	content: Content,
	places: readonly Country[],
): readonly ContentFinding[] {
	const { text, purpose, registered, noWayNeededIn } = content;
	const from = readSender(content.sender ?? '');
	const sender = writtenSender(from);
	const isName = from.kind === 'name';
	const ways = optOutInstructions(text);
	const isMarketing = textsOf(purpose) === 'marketing';
	const canReceive = content.canReceiveReplies ?? !isName;
	const isReachable = ways.has('elsewhere') || (canReceive && !isName);
	const findings = [
		...judgeForm(sender, content.gateway),
		...places.flatMap((place) => [
			...judgeSender(from, place, { isMarketing, registered }),
			...(isMarketing ? judgeLabel(text, place) : []),
			...(isMarketing ? judgeSector(text, place) : []),
			...judgeLinks(text, place, isMarketing),
		]),
		...(isMarketing
			? judgeOptOutWay({ text, ways, noWayNeededIn }, places)
			: judgeOptOutWayBesides({ text, ways }, purpose, places)),
		...(isMarketing
			? places.flatMap((place) => judgeIdentity(text, place, { isName, isReachable }))
			: []),
	];
	if (canReceive || !ways.has('sender') || ways.has('elsewhere')) return findings;
	return [
		...findings,
		{
			code: 'notice_unreachable',
			effect: isMarketing ? 'block' : 'warn',
			message: `The text asks for an answer, but the sender${sender && ` ${sender}`} ${isName ? 'is a name and ' : ''}receives none`,
			rule: reachability(places),
		},
	];
}

/** The country that asks for a notice asks for one that works. */
function reachability(places: readonly Country[]): AppliedRule {
	for (const place of places) {
		if (place.notice?.basis === 'law') return appliedRule(place, place.notice);
	}
	return OWN_RULES.reachableNotice;
}
