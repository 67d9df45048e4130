/** What the person has said, to us or to a list: no, yes, or nothing. */
export { judgePerson, saysStop } from './judgePerson';
export { strictestConsent, type PersonOnRecord } from './record';
