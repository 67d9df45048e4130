/** When a message may go: the hours that must be open, the caps, the deadline. */
export { decideMoment, decideMomentAfter } from './decideMoment';
export { boundBesides } from './boundBesides';
export { hoursBinding, whyHoursBindDebts } from './hoursBinding';
export { marketingClosed } from './marketingClosed';
export { hoursPolicy, type HoursMode, type HoursPolicy, type HoursSettings } from './hoursPolicy';
export { reachedCap, type Cap } from './reachedCap';
