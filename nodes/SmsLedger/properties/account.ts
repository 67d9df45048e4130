import type { INodeProperties } from 'n8n-workflow';
import { answerOptions } from '../../shared/fields/answers';
import { fieldsOf, text, toggle } from '../../shared/parameters';
import { operationsFor } from '../agents';
import { optionsField } from './shared';

/** Options of Fetch Replies; those of the answers go by themselves. */
export const fetchOptions = {
	readSince: text({
		displayName: 'Read Since',
		name: 'readSince',
		type: 'dateTime',
		default: '',
		description:
			'From when on to read. Left out, from the last time on, at first from a day ago. What came before counts once.',
	}),
};

/** Options of Sync Opt-Outs. */
export const syncOptions = {
	wholeList: toggle({
		displayName: 'Read the Whole List',
		name: 'wholeList',
		type: 'boolean',
		default: false,
		description:
			'Whether to read the list from its beginning again, instead of what was added since the last time',
	}),
};

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['account'] } },
	options: [
		{
			name: 'Fetch Replies',
			value: 'fetchReplies',
			action: 'Fetch replies of an account',
			description:
				'Ask the gateway what people wrote since the last time, STOP above all, where it cannot call you',
		},
		{
			name: 'Get Balance',
			value: 'getBalance',
			action: 'Get the balance of an account',
			description: 'What is left at the gateway, in credits or money',
		},
		{
			name: 'Sync Opt-Outs',
			value: 'syncOptOuts',
			action: 'Sync opt outs of an account',
			description: 'Put on record here who is on the opt-out list that the gateway keeps',
		},
	],
	default: 'getBalance',
};

export const accountProperties: INodeProperties[] = [
	...operationsFor('account', operations),
	optionsField('account', ['fetchReplies'], fieldsOf({ ...answerOptions, ...fetchOptions })),
	optionsField('account', ['syncOptOuts'], fieldsOf(syncOptions)),
];
