/** Tracked links: what stands in a message, and who opened it. */
export { createLinks, obtainLinks } from './obtain';
export { followLink, recordClick } from './open';
export type { Click, ClickAnswer, ObtainOptions, TrackedLink, WantedLink } from './types';
