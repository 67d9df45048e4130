import { optOutInstructions } from './optOutInstructions';

/**
 * Whether a text tells people to answer it in order to opt out (“Reply STOP”), and names no other
 * way. To a sender that is a name nobody can answer.
 */
export function asksForReply(text: string): boolean {
	const ways = optOutInstructions(text);
	return ways.has('sender') && !ways.has('elsewhere');
}
