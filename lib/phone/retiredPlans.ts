interface RetiredPlan {
	readonly written: RegExp;
	/** How the same line is reached today. May use the groups of `written`. */
	readonly advice: string;
}

/**
 * Forms that old lists still hold and that networks no longer route. They are not rewritten in
 * silence: the person with the list decides. Sources: the national regulators IFT (MX, 3 August
 * 2019), ARTCI (CI, 31 January 2021), ARCEP Bénin (BJ, 30 November 2024), Anatel (BR, 2012-2016).
 */
const RETIRED_PLANS: readonly RetiredPlan[] = [
	{
		written: /^\+521(\d{10})$/,
		advice: 'Mexico dropped the 1 after +52 in 2019, so write +52$1.',
	},
	{
		written: /^\+225(\d{8})$/,
		advice:
			'Ivory Coast went to ten digits in 2021, so write +225, then 07 (Orange), 05 (MTN) or 01 (Moov), then $1.',
	},
	{
		written: /^\+229([4-9]\d{7})$/,
		advice: 'Benin went to ten digits in 2024, so write +22901$1.',
	},
	{
		written: /^\+55(\d\d)([6-9]\d{7})$/,
		advice: 'mobile numbers in Brazil have had a leading 9 since 2016, so write +55$19$2.',
	},
];

/** The present form of a number written by a plan that its country gave up. */
export const retiredPlanAdvice = (international: string): string | undefined => {
	const plan = RETIRED_PLANS.find(({ written }) => written.test(international));
	return plan && international.replace(plan.written, plan.advice);
};
