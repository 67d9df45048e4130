import { type Basis, type Confidence, isBinding, type Source } from '../countries';
import type { ContentFinding } from './findings';

/** What law or the networks demand blocks; what practice asks for, nobody looked up or few are sure of is told. */
export const effectOf = ({
	basis,
	source,
	confidence,
}: {
	readonly basis: Basis;
	readonly source: Source;
	readonly confidence?: Confidence;
}): ContentFinding['effect'] =>
	isBinding(basis) && source.seen !== 'memory' && confidence !== 'low' ? 'block' : 'warn';
