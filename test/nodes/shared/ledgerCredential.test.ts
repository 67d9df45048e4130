import { readLedgerSettings } from '../../../nodes/shared/ledger/ledgerCredential';

const fields = { host: 'db', port: 5432, database: 'd', user: 'u', password: 'p', ssl: 'verify' };
const pem = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\nBBBB\n-----END CERTIFICATE-----\n`;

describe('the settings of the ledger’s credential', () => {
	it.each([
		['disable', false],
		['require', { rejectUnauthorized: false }],
		['verify', { rejectUnauthorized: true }],
	])('SSL %s', (ssl, expected) => {
		expect(readLedgerSettings({ ...fields, ssl })).toMatchObject({ value: { ssl: expected } });
	});

	it.each([
		['as it is', pem, pem],
		['twice', pem + pem, pem + pem],
		['with spaces for line breaks', pem.replaceAll('\n', ' '), pem],
		['with \\n for line breaks', pem.replaceAll('\n', '\\n'), pem],
		['below a comment', `# our CA\n${pem}`, pem],
	])('takes a certificate %s', (_how, caCertificate, ca) => {
		expect(readLedgerSettings({ ...fields, caCertificate })).toMatchObject({
			value: { ssl: { ca, rejectUnauthorized: true } },
		});
	});

	it('keeps a password with spaces around it', () => {
		const settings = readLedgerSettings({ ...fields, host: ' db ', password: ' p ' });
		expect(settings).toMatchObject({ value: { host: 'db', password: ' p ' } });
	});
});
