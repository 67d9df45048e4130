import { type Basis, isBinding, type Source } from '../countries';
import type { ContentFinding } from './findings';

/** What law or the networks demand blocks; what practice asks for, or nobody looked up, is told. */
export const effectOf = ({
	basis,
	source,
}: {
	readonly basis: Basis;
	readonly source: Source;
}): ContentFinding['effect'] => (isBinding(basis) && source.seen !== 'memory' ? 'block' : 'warn');
