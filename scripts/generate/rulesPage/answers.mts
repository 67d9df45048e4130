import type { Check, ContentFinding } from '../../../lib/compliance/index.ts';
import { code } from './markdown.mts';
import { localOf } from './samplePlace.mts';

/** `**blocked** (no_consent)`, `**held to Wed 3 Mar 08:00** (outside_hours)`, `**goes**`. */
export function outcomeOf({ decision, reason, sendAt = '' }: Check, zone: string): string {
	switch (decision) {
		case 'send':
			return '**goes**';
		case 'later':
			return `**held to ${localOf(sendAt, zone).setLocale('en').toFormat('ccc d LLL HH:mm')}** ${code(reason)}`;
		case 'blocked':
			return `**blocked** ${code(reason)}`;
	}
}

const EFFECTS = { block: '**blocked**', warn: 'told' } as const;

/** `**blocked** (notice_missing), told (label_missing)`; `passes` where nothing is found. */
export const findingsText = (found: readonly Pick<ContentFinding, 'code' | 'effect'>[]): string =>
	[...new Set(found.map(({ code: name, effect }) => `${EFFECTS[effect]} ${code(name)}`))].join(
		', ',
	) || 'passes';
