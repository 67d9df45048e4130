import type { E164 } from '../phone';
import type { Brand } from '../shared';

/**
 * What the ledger keeps in the place of a number, or of a key made of one, once the person was erased:
 * a keyed hash. It tells that a message was sent before, and leads to nobody: it is never sent to, and
 * no gateway can be asked about it.
 */
export type ErasedAlias = Brand<`erased:${string}`, 'ErasedAlias'>;

/** The alias with this digest (hexadecimal digits of a keyed hash). */
export const erasedAlias = (digest: string): ErasedAlias => `erased:${digest}` as ErasedAlias;

/** Whom a record is about. */
export type Subject = E164 | ErasedAlias;

export const isErased = (value: string): value is ErasedAlias => value.startsWith('erased:');
