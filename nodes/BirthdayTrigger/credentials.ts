import type { INodeCredentialDescription } from 'n8n-workflow';
import { authentication } from './fields/source';

/*
 * When each is in the form, told by when it is not: n8n's editor takes every parameter that a credential's `show`
 * names for a way to sign in, and hides it.
 */

/** n8n's own for any address, each for the way to log in that has its name. */
const logins = (
	[
		['httpBasicAuth', 'Basic Auth'],
		['httpBearerAuth', 'Bearer Auth'],
		['httpHeaderAuth', 'Header Auth'],
		['httpQueryAuth', 'Query Auth'],
	] as const
).map(([name, displayName]): INodeCredentialDescription => {
	const others = (authentication.field.options ?? []).flatMap((option) =>
		'value' in option && option.value !== name ? [option.value] : [],
	);
	return {
		name,
		displayName,
		required: true,
		displayOptions: {
			hide: { '@version': [1], source: ['ledger', 'text'], authentication: others },
		},
	};
});

export const credentials: INodeCredentialDescription[] = [
	...logins,
	{
		name: 'smsLedgerApi',
		displayName: 'SMS Ledger in PostgreSQL (Optional)',
		required: false,
		testedBy: 'testLedgerCredential',
		displayOptions: { hide: { '@version': [1] } },
	},
];
