import * as words from '../../../lib/compliance/content/words';
import { COURTESY } from '../../../lib/compliance/keywords/courtesy';
import { normaliseReply } from '../../../lib/compliance/keywords';

const { asks } = words;
const lists = Object.entries(words).filter(
	(entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
);

it.each([...lists, ['COURTESY', COURTESY] as const])(
	'%s is written as texts are compared',
	(_, list) => {
		for (const word of list) expect(normaliseReply(word)).toBe(word);
	},
);

it.each(['replying', 'répondez', 'antworten', 'ответьте', 'השיבו'])(
	'“%s” asks for an answer',
	(verb) => {
		expect(asks({ kind: 'word', normalised: normaliseReply(verb) })).toBe(true);
	},
);
