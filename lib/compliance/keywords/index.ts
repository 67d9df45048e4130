export { COUNTRY_WORDS } from './countryWords';
export { LANGUAGES } from './languages';
export type { LanguageWords } from './languageWords';
export { normaliseReply, wordSet } from './normaliseReply';
export { readReply, type ReadReply, type ReplyContext } from './readReply';
export { REPLY_OUTCOMES, REPLY_RULES, type ReplyOutcome, type ReplyRule } from './replyRules';
export { isFirmRefusal, isRefusal } from './wordIndex';
