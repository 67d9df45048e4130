import type { Check, ContentFinding } from '../../../lib/compliance/index.ts';
import { code, plain } from './markdown.mts';
import { localOf } from './samplePlace.mts';

/** `is blocked (no_consent)`, `is held until Wed 3 Mar 08:00 (outside_hours)`, `may go`. */
export function outcomeOf({ decision, reason, sendAt = '' }: Check, zone: string): string {
	switch (decision) {
		case 'send':
			return '**may go**';
		case 'later':
			return `**is held until ${localOf(sendAt, zone).setLocale('en').toFormat('ccc d LLL HH:mm')}** (${code(reason)})`;
		case 'blocked':
			return `**is blocked** (${code(reason)})`;
	}
}

const EFFECTS = { block: '**blocks**', warn: '**tells, and does not block**' } as const;

/** `blocks (notice_missing): “France: a text has to say …”` */
export const findingText = ({ code: name, effect, message }: ContentFinding): string =>
	`${EFFECTS[effect]} (${code(name)}): “${plain(message)}”.`;
