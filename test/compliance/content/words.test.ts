import * as words from '../../../lib/compliance/content/words';
import { COURTESY } from '../../../lib/compliance/keywords/courtesy';
import { normaliseReply } from '../../../lib/compliance/keywords';

const { isAnswerVerb, ...lists } = words;

it.each(Object.entries({ ...lists, COURTESY }))(
	'%s is written as texts are compared',
	(_, list) => {
		for (const word of list) expect(normaliseReply(word)).toBe(word);
	},
);

it.each(['replying', 'répondez', 'antworten', 'ответьте', 'השיבו'])(
	'“%s” asks for an answer',
	(verb) => {
		expect(isAnswerVerb(normaliseReply(verb))).toBe(true);
	},
);
