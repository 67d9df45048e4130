import type { ConsentRule } from '../country';

/** Binds in every state. */
export const FEDERAL_CONSENT: ConsentRule = {
	regime: 'express',
	softOptIn: 'no',
	basis: 'law',
	source: {
		citation: '47 CFR 64.1200(a): prior express written consent',
		url: 'https://compliancepoint.com/marketing-compliance/fcc-delays-part-of-the-consent-revocation-rule-for-one-year',
		seen: 'secondary',
		checkedOn: '2026-11-23',
	},
};
