import { toggle } from '../parameters';

/** Of nodes that come upon opt-outs in the items they are given. */
export const writeOptOuts = toggle({
	displayName: 'Write Opt-Outs to Ledger',
	name: 'writeOptOuts',
	type: 'boolean',
	default: true,
	description:
		'Whether the opt-outs that items bring in “contact.optOut” are kept in the SMS Ledger, where they bind for ever and cancel what waits. In this run they bind in either case, for every item of the same number.',
});
