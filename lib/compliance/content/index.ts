/** What a message says, and by which name it comes. */
export { asksForReply } from './asksForReply';
export { checkContent, type Content } from './checkContent';
export { CONTENT_FINDINGS, type ContentCode, type ContentFinding } from './findings';
export { judgeContent, type ContentToCheck } from './judgeContent';
export { noticeFor, type Notice } from './noticeFor';
export { optOutInstructions, type OptOutWay } from './optOutInstructions';
