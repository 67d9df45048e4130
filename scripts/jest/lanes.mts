/** What Jest is asked for, by lane. */

/** All that is quick. Nothing may follow it: Jest takes it for the name of one more project. */
export const FAST = ['--selectProjects', 'fast'] as const;

/** What reads what strangers write, fed with samples that are spoilt. */
export const FUZZ = ['test/fuzz/'] as const;
