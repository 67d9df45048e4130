import type { RegisterRule, Source } from '../countries';
import { appliesTo, basis, confidence, grounded, type Ungrounded } from './grounds';
import type { Reader } from './jsonPath';
import { checked, date, list, object, oneOf, text, whole } from './readers';
import { inOrder } from './ruleReader';

/** What may be left out of a register of one's own. */
type Optional = 'id' | 'kind' | 'liftedByConsent' | 'decides';
type Written = Ungrounded<Omit<RegisterRule, Optional> & Partial<Pick<RegisterRule, Optional>>>;

/** Reads a register; one of which only the name is written keeps off whoever is on it, whatever they agreed to. */
export function registerReader(source: Reader<Source>): Reader<RegisterRule> {
	const reader = checked(
		grounded(
			object<Written>(
				{
					id: text,
					name: text,
					kind: oneOf('block_list', 'allow_list', 'safe_harbour'),
					checkValidDays: whole(1, 366),
					liftedByConsent: oneOf('yes', 'no', 'unclear'),
					numbers: list(text),
					only: text,
					enforcedBy: oneOf('networks'),
					decides: oneOf('block', 'warn'),
					appliesTo,
					validFrom: date,
					validTo: date,
					confidence,
					basis,
					source,
				},
				['name', 'source'],
			),
		),
		inOrder,
	);
	return (value, path) => {
		const read = reader(value, path);
		return (
			read && { id: read.name, kind: 'block_list', liftedByConsent: 'no', decides: 'warn', ...read }
		);
	};
}
