/** Tracked links: their codes, what they stand for, and who opens them. */
export { CODE_LENGTH, codeIn, newCode } from './code';
export { hostOf, hostsIn } from './hosts';
export { linkTo, readLinkBase, type LinkBase } from './linkBase';
export { LINK_NOTE, readLinkNote, writeLinkNote, type LinkNote } from './linkNote';
export { isSafeTarget, targetOf } from './targetOf';
export { trackLinks, type CodedLink, type Tracked, type Trusted } from './trackLinks';
export { soonestOf, visitorOf, type Visit, type Visitor } from './visitorOf';
