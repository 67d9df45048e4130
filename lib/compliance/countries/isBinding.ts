import type { Basis } from './country';

/** What a statute demands, or operators by contract; practice asks for, and cannot demand. */
export const isBinding = (basis: Basis): boolean => basis === 'law' || basis === 'code';
