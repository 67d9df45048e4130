import type { NumberingPlan } from '../../lib/phone/recogniser/numberingPlan';
import { sampleOf } from './phoneCorpus';
import { oneOf, type Random } from './random';

/** Random numbers of a plan's lines that get texts, in international form; now and then one is not valid. */
export function mobileSampler(callingCode: string, plan: NumberingPlan) {
	const mobile = plan.types.filter(({ type }) => type === 'mobile');
	const sources = (mobile.length > 0 ? mobile : plan.types).map(({ pattern }) => pattern);
	return (random: Random): string => `+${callingCode}${sampleOf(random, oneOf(random, sources))}`;
}
