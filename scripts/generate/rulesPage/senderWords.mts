import type { NumberRule, SenderRule } from '../../../lib/compliance/index.ts';
import { code } from './markdown.mts';

const NAMES = {
	carried: 'carried',
	registered: 'carried when registered',
	replaced: 'replaced by a number',
	refused: 'refused: the text is lost',
} as const satisfies Record<SenderRule['names'], string>;

const UNREGISTERED = {
	blocked: 'others are stopped',
	labelled: 'others are shown with a warning',
} as const;

/** What networks do with a name as sender. */
export const namesOf = ({ names, prefix, suffix }: SenderRule): string =>
	[
		NAMES[names],
		prefix === undefined ? '' : `beginning with ${code(prefix)}`,
		suffix === undefined ? '' : `ending with ${code(suffix)}`,
	]
		.filter((part) => part !== '')
		.join(', ');

/** What they ask of its form. */
export const formsOf = (sender: SenderRule): readonly string[] =>
	[
		sender.unregistered === undefined ? '' : UNREGISTERED[sender.unregistered],
		sender.shortest === undefined ? '' : `${sender.shortest} to 11 characters`,
		sender.refusesGenericNames ? 'no generic words such as INFO' : '',
		sender.registeredMark === undefined
			? ''
			: `one that begins with ${code(sender.registeredMark)} has to be registered`,
		sender.networkAdds === undefined
			? ''
			: `written without ${sender.networkAdds.map(code).join(', ')}, which the networks add`,
	].filter((part) => part !== '');

/** What they ask of a number as sender. */
export const NUMBERS = {
	registered: 'carried when registered',
	local: 'of the country only',
	localAndRegistered: 'of the country only, and registered',
	localIfRegistered: 'of the country when registered, of others as they are',
	notMobile: 'no mobile numbers',
	none: 'not carried',
} as const satisfies Record<NumberRule['carried'], string>;
