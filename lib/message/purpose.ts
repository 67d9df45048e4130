/**
 * Why the message is sent. A birthday greeting counts as marketing in law (Czech ÚOOÚ FAQ: greetings
 * are commercial messages); it is told apart so that reports can say so.
 */
export type Purpose = 'marketing' | 'transactional' | 'birthday';

/** Anything but a plain "transactional" or "birthday" is held to the strictest rules. */
export const readPurpose = (written: unknown): Purpose =>
	written === 'transactional' || written === 'birthday' ? written : 'marketing';
