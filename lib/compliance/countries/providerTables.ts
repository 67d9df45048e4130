import type { Source } from './country';

/** What becomes of a name as sender, where a provider's table is all that was found. */
export const providerTables: Source = {
	citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-supported-regions-countries.html',
	seen: 'read',
	checkedOn: '2026-11-23',
};
