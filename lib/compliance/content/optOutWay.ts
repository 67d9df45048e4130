import type { OptOutNotice } from '../countries';

/** Where an opt-out goes that a text tells of: back to its sender, or to a number or page it names. */
export type OptOutWay = OptOutNotice['answer'];
