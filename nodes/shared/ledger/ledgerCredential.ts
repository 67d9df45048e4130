import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import type { PostgresSettings } from '../../../lib/ledger';
import { fail, ok, type Result } from '../../../lib/shared';

export const ledgerCredential = 'smsLedgerApi';

/** The credential form: how to log in to a PostgreSQL database, and how far to trust its server. */
export const ledgerProperties: INodeProperties[] = [
	{
		displayName:
			'Only for PostgreSQL; without it nothing is needed: the ledger is then a file in n8n’s user folder.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Host',
		name: 'host',
		type: 'string',
		default: 'localhost',
		required: true,
		placeholder: 'e.g. db.example.com',
		description: 'The machine on which PostgreSQL runs, as this n8n reaches it',
	},
	{
		displayName: 'Port',
		name: 'port',
		type: 'number',
		default: 5432,
		required: true,
	},
	{
		displayName: 'Database',
		name: 'database',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. sms_ledger',
		description: 'An existing database. The ledger makes its tables there; all begin with “sms_”.',
	},
	{
		displayName: 'User',
		name: 'user',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. n8n',
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
	},
	{
		displayName: 'SSL',
		name: 'ssl',
		type: 'options',
		options: [
			{
				name: 'Disable',
				value: 'disable',
				description: 'For a database on this machine or in a private network',
			},
			{
				name: 'Require',
				value: 'require',
				description: 'Encrypt, whoever answers: does not notice an impostor in between',
			},
			{
				name: 'Verify Certificate',
				value: 'verify',
				description: 'Encrypt, and talk to the true server only',
			},
		],
		default: 'disable',
	},
	{
		displayName: 'CA Certificate',
		name: 'caCertificate',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. -----BEGIN CERTIFICATE-----',
		description:
			'The certificate (PEM) of who signed the server’s own. Leave empty for the well-known authorities.',
		displayOptions: { show: { ssl: ['verify'] } },
	},
];

/** Reads the credential, or says which field is wrong. */
export function readLedgerSettings(
	credential: ICredentialDataDecryptedObject,
): Result<PostgresSettings, string> {
	const host = text(credential['host']);
	const database = text(credential['database']);
	const user = text(credential['user']);
	const missing = Object.entries({ Host: host, Database: database, User: user }).find(
		([, value]) => value === '',
	);
	if (missing) return fail(`“${missing[0]}” is empty`);
	const port = Number(credential['port']);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		return fail('“Port” is no port number: it is usually 5432');
	}
	const ssl = readSsl(credential);
	if (!ssl.ok) return ssl;
	const password = typeof credential['password'] === 'string' ? credential['password'] : '';
	return ok({ host, port, database, user, password, ssl: ssl.value });
}

/** For a person: which database it is. */
export const placeOf = ({ database, host, port }: PostgresSettings): string =>
	`“${database}” on ${host}:${port}`;

function readSsl(
	credential: ICredentialDataDecryptedObject,
): Result<PostgresSettings['ssl'], string> {
	if (credential['ssl'] === 'require') return ok({ rejectUnauthorized: false });
	if (credential['ssl'] !== 'verify') return ok(false);
	const written = text(credential['caCertificate']);
	if (written === '') return ok({ rejectUnauthorized: true });
	const ca = readPem(written);
	return ca === ''
		? fail('“CA Certificate” is no certificate in PEM form: it begins with -----BEGIN CERTIFICATE')
		: ok({ rejectUnauthorized: true, ca });
}

/** The certificates of a pasted text; a form field or a variable may have lost the line breaks. */
function readPem(written: string): string {
	const blocks = written
		.replaceAll('\\n', '\n')
		.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g);
	return [...blocks]
		.map(([, body = '']) => body.replace(/\s+/g, '').match(/.{1,64}/g) ?? [])
		.map((lines) => ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''])
		.map((lines) => lines.join('\n'))
		.join('');
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
