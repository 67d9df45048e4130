/**
 * Why the message is sent. `collection` asks for money that is owed: no advertising, and bound by laws of its
 * own. A birthday greeting counts as marketing in law (Czech ÚOOÚ FAQ: greetings
 * are commercial messages); it is told apart so that reports can say so.
 */
export type Purpose = 'marketing' | 'transactional' | 'birthday' | 'collection';

const OTHERS: readonly Purpose[] = ['transactional', 'birthday', 'collection'];

/** Anything but a plain word for another purpose is held to the strictest rules, those of marketing. */
export const readPurpose = (written: unknown): Purpose =>
	OTHERS.find((purpose) => purpose === written) ?? 'marketing';
