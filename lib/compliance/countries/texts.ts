import type { Purpose } from '../../message';
import type { Scoped, Texts } from './country';

/** What a message is for, as laws divide texts: none tells a greeting from advertising. */
export type TextsOfPurpose = Exclude<Texts, 'bulk'>;

const TEXTS_OF: Readonly<Record<Purpose, TextsOfPurpose>> = {
	marketing: 'marketing',
	birthday: 'marketing',
	collection: 'collections',
	transactional: 'service',
};

export const textsOf = (purpose: Purpose): TextsOfPurpose => TEXTS_OF[purpose];

const MARKETING_ALONE: readonly [Texts] = ['marketing'];

/** Whether a statement binds such texts. */
export const reaches = ({ appliesTo = MARKETING_ALONE }: Scoped, texts: TextsOfPurpose): boolean =>
	appliesTo.includes(texts) || appliesTo.includes('bulk');
