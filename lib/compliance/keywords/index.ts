export { COUNTRY_WORDS } from './countryWords';
export { isFalseFriend } from './falseFriends';
export { LANGUAGES } from './languages';
export { recordedLanguage } from './languagesInPlay';
export type { LanguageWords } from './languageWords';
export { normaliseReply, wordSet } from './normaliseReply';
export { readReply, type ReadReply, type ReplyContext } from './readReply';
export { REPLY_OUTCOMES, REPLY_RULES, type ReplyOutcome, type ReplyRule } from './replyRules';
export { isFirmRefusal, isRefusal } from './wordIndex';
