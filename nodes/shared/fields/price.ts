import { choice, number, rows, type ValueOf } from '../parameters';
import { countryOptions } from './country';

/** Credits have at most three decimals, as the gateways' own price lists do. */
const creditDecimals = 3;

/** Where a gateway counts in the money of a country, a segment costs hundreds of it. */
const MOST_CREDITS = 100_000;

const creditRange = { minValue: 0, maxValue: MOST_CREDITS, numberPrecision: creditDecimals };

export const creditsPerSegment = number({
	displayName: 'Credits per Segment',
	name: 'creditsPerSegment',
	type: 'number',
	typeOptions: creditRange,
	default: 1,
	description: 'What the gateway charges for one segment',
});

export const creditsByCountry = rows(
	{
		displayName: 'Credits by Country',
		name: 'creditsByCountry',
		placeholder: 'Add country',
		description: 'Countries where a segment costs something else than “Credits per Segment”',
	},
	{ name: 'rows', displayName: 'Country' },
	{
		country: choice({
			displayName: 'Country',
			name: 'country',
			type: 'options',
			options: countryOptions,
			default: 'FR',
		}),
		credits: number({
			displayName: 'Credits per Segment',
			name: 'credits',
			type: 'number',
			typeOptions: creditRange,
			default: 1,
		}),
	},
);

/** The price of a segment in a recipient's country. */
export const creditsPerSegmentOf = (
	chosen: {
		readonly creditsByCountry: ValueOf<typeof creditsByCountry>;
		readonly creditsPerSegment: number;
	},
	country: string | undefined,
): number =>
	chosen.creditsByCountry.find((row) => row.country === country)?.credits ??
	chosen.creditsPerSegment;
