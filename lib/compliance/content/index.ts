export { asksForReply } from './asksForReply';
export { checkContent, type Content } from './checkContent';
export { CONTENT_FINDINGS, type ContentCode, type ContentFinding } from './findings';
export { optOutInstructions, type OptOutWay } from './optOutInstructions';
