/** Signs that refuse: 🛑 🚫 ⛔ 🖕 📵 🔕 🙅 👎 ✋, in any colour of skin. */
const REFUSING = /[🛑🚫⛔🖕📵🔕🙅👎❌🤬😡✋]/u;
/** The person is joking. */
const LAUGHING =
	/[😂🤣😆😹😜😝]|\b(?:lol|lmao|rofl|ha(?:ha)+|he(?:he)+|ja(?:ja)+|mdr|ptdr|xd|kk+k|5{3,})\b/iu;

/** Whether a reply is nothing but signs and one of them refuses. */
export const refusesBySign = (text: string): boolean =>
	REFUSING.test(text) && !/[\p{L}\p{N}]/u.test(text);

export const holdsRefusingSign = (text: string): boolean => REFUSING.test(text);

export const isLaughing = (text: string): boolean => LAUGHING.test(text);

/** The reply with the signs that say stop written out: “🛑 texting me”. */
export const signsWritten = (text: string): string => text.replace(/[🛑🚫⛔✋]/gu, ' stop ');

/** What phones send for a reaction to a text; it quotes the text, opt-out notice and all. */
const REACTION =
	/^\s*(?:(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|a aimé|a adoré|a ri de|n.a pas aimé|le gustó|le encantó|no le gustó|ha messo|ha riso a|curtiu|amou|gostou de|gefällt|hat)\s|(?:reacted|a réagi|ha reagito|reagiu|reaccionó)\s.{0,12}?\s?|removed an? \S+ from\s|\S{1,8} (?:to|à|a|an|zu)\s)\s*[“"«„]/iu;

export const isReaction = (text: string): boolean => REACTION.test(text);

/** A reaction that refuses, such as 👎 or “Disliked”. */
export const isRefusingReaction = (text: string): boolean =>
	isReaction(text) &&
	(/^\s*(?:disliked|n.a pas aimé|no le gustó)/iu.test(text) ||
		REFUSING.test(text.split(/[“"«„]/u, 1)[0] ?? ''));
