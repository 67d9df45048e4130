/** What a message says, and by which name it comes. */
export { checkContent, type Content } from './checkContent';
export { collectsDebt } from './collectsDebt';
export { CONTENT_FINDINGS, type ContentCode, type ContentFinding } from './findings';
export { judgeContent, type ContentToCheck } from './judgeContent';
export { LANGUAGE_NOTICES } from './languageNotices';
export { languageNoticesOf, sharesScript } from './languagesOf';
export type { NoWayNeededIn } from './judgeOptOutWay';
export { asksForOptOut, noticeFor, type Notice, type NoticeContext } from './noticeFor';
export { isPublicShortener } from './judgeLinks';
export { asksForReply, optOutInstructions, optOutLinks } from './optOutInstructions';
export { optOutPassage } from './optOutPassage';
export type { OptOutWay } from './optOutWay';
