/** What people are answered when they write STOP, START or HELP. */
export { answerJob, type AnswerAccount, type AnswerSettings } from './answerJob';
export { answerText, type AnswerKind, type OwnText } from './answerText';
export { CONFIRMATION_ASKED } from './confirmationAsked';
