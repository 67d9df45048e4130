/** What the person has said, to us or to a list: no, yes, or nothing. */
export { asksForConsentBesides } from './judgeConsentBesides';
export { judgePerson, saysStop } from './judgePerson';
export { everyStopCounts } from './revokesAll';
export { scopeKey, strictestConsent, type MarketingScopes, type PersonOnRecord } from './record';
