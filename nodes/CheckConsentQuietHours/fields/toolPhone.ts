import { text } from '../../shared/parameters';

/** An AI agent hands its tools no items: the number is all that it can say of a person. */
export const toolPhone = text({
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. +33 6 12 34 56 78',
	description:
		'Whose consent and hours to look up, in international form. Consent counts as the SMS Ledger has it on record; let the model fill in the number.',
	displayOptions: { show: { '@tool': [true], '@version': [{ _cnd: { gte: 1.1 } }] } },
});
