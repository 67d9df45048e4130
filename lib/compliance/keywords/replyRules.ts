/** How a reply can be understood, with the sentence the documentation gives for it. */
export const REPLY_RULES = {
	whole: 'The reply is a keyword.',
	courtesy: 'The reply is a keyword among courtesies or numbers: “STOP please”, “stop 36180”.',
	beginning: 'A keyword begins a reply of at most four words.',
	end: 'A keyword ends a reply of at most four words.',
	sentence: 'A keyword, or a plain “no thanks”, is a line or a sentence of its own.',
	phrase: 'The reply holds a wording that a reasonable person takes as a refusal.',
	long_reply: 'A keyword begins or ends a longer reply, or stands in it in capitals.',
	spelling:
		'The reply refuses in an odd spelling, in dialect or in Latin letters for others: “st op”, “5top”, “kei SMS meh”, “ne pishite”.',
	slip: 'The reply refuses once an error of typing is put right: “stpo”, “unsubcribe”.',
	sign: 'The reply is a sign that refuses, such as 🛑, or a reaction with one.',
	reaction: 'The reply is a phone’s reaction, which quotes our own text.',
	no_keyword: 'The reply holds no keyword, or one that means something else there.',
} as const satisfies Record<string, string>;

export type ReplyRule = keyof typeof REPLY_RULES;

/** What a reply asks for. */
export const REPLY_OUTCOMES = {
	optOut: 'The person refuses further messages.',
	likelyOptOut: 'The person seems to refuse: no marketing until somebody has read the reply.',
	optIn: 'The person asks for messages.',
	help: 'The person asks who writes. Consent stays as it is.',
	none: 'The reply says nothing about messages.',
} as const satisfies Record<string, string>;

export type ReplyOutcome = keyof typeof REPLY_OUTCOMES;
