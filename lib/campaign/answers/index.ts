/** What people are answered when they write STOP, START or HELP. */
export { answerJob, type AnswerAccount, type AnswerSettings } from './answerJob';
export { type AnswerKind, type OwnText } from './answerText';
