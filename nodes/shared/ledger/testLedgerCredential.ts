import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { readLedgerSettings } from './ledgerCredential';
import { refusalOf } from './refusals';

/** What the button "Test" of the credential does: logs in, and tries whether the user's rights suffice. */
export async function testLedgerCredential(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const settings = readLedgerSettings(data);
	if (!settings.ok) return { status: 'Error', message: settings.failure };
	const { checkPostgresLedger } = await import('../../../lib/ledger');
	const checked = await checkPostgresLedger(settings.value);
	if (checked.ok) return { status: 'OK', message: 'The ledger can be kept in this database' };
	const { message, description } = refusalOf(checked.failure);
	return { status: 'Error', message: `${message}. ${description}` };
}
