/** Whether a gateway’s own words for a text that did not arrive say that the person has opted out. */
export const saysOptedOut = (words: string): boolean =>
	/\bopted[\s_-]?out\b|\bopt[\s_-]?out list\b|\bunsubscribed\b|\bblack-?listed\b/i.test(words);
