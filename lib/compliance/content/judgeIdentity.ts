import { linksIn } from '../../text';
import { appliedRule } from '../answer';
import type { Country, IdentityPart } from '../countries';
import type { ContentFinding } from './findings';
import { namesContact } from './judgeLinks';

export interface IdentityContext {
	/** A name as sender says who sends. */
	readonly isName: boolean;
	/** Whoever answers is heard, or the text names another way to be. */
	readonly isReachable: boolean;
}

/** What a text seems not to say of its sender. Only told: a reader knows a name where it is not announced. */
export function judgeIdentity(
	text: string,
	country: Country,
	context: IdentityContext,
): readonly ContentFinding[] {
	const { identity, name } = country;
	if (!identity) return [];
	const missing = identity.parts.filter((part) => !isShown[part](text, context));
	if (missing.length === 0) return [];
	return [
		{
			code: 'identity_unseen',
			effect: 'warn',
			message: `${name}: a marketing text says ${missing.map((part) => PARTS[part]).join(' and ')}; see that this one does`,
			rule: appliedRule(country, identity),
		},
	];
}

const PARTS: Readonly<Record<IdentityPart, string>> = {
	name: 'who sends it',
	contact: 'how to reach the sender',
	address: 'the sender’s postal address, or links to it',
	registration: 'the sender’s registration number',
};

const isShown: Readonly<Record<IdentityPart, (text: string, context: IdentityContext) => boolean>> =
	{
		name: (text, { isName }) => isName || INTRODUCTION.test(text),
		contact: (text, { isReachable }) => isReachable || namesContact(text),
		address: (text) => linksIn(text).some(({ kind }) => kind === 'web'),
		registration: (text) => /mers[iİı]s|(?<!\d)\d{10,16}(?!\d)/iu.test(text),
	};

/** “ACME: …”, “[QC] ACME: …”, “【ACME】…”, “… from ACME”. */
const INTRODUCTION =
	/^\s*(?:[[(（［<]\S{1,12}[\])）］>]\s*)?[^\n:：.!?]{2,40}[:：]\s|[【［][^】］]+[】］]|\b(?:from|by|at)\s\p{Lu}/u;
