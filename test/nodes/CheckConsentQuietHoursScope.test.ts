import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
const noon = '2026-11-24T12:00:00+01:00';

const agreedTo = (scope: string) =>
	person('+33612345678', {
		contact: { consent: { status: 'explicit', at: '2026-05-04', scope } },
		sms: { purpose: 'marketing', text: 'Hi. STOP 36180' },
	});

const reasonsOf = async (scopes: readonly string[], options: INodeParameters = {}) => {
	const items = scopes.map(agreedTo) as never;
	const parameters = { options: { decideAsOf: noon, ...options } };
	const { outputs } = await runNode(node, { items, parameters });
	return outputs.flat().map((item) => (item as { check: { reason: string } }).check.reason);
};

beforeEach(() => {
	newUserFolder();
});

describe('the scope of a consent', () => {
	it('is read', async () => {
		expect(await reasonsOf(['order updates only'])).toEqual(['consent_scope']);
		expect(await reasonsOf(['ACME promotions'])).toEqual(['ok']);
		expect(await reasonsOf(['ACME Club'])).toEqual(['consent_scope']);
	});

	it('counts where the user says that it covers marketing', async () => {
		const options = { marketingScopes: 'VIP list, acme club' };
		expect(await reasonsOf(['ACME Club'], options)).toEqual(['ok']);
		expect(await reasonsOf(['Blue Club'], options)).toEqual(['consent_scope']);
		expect(await reasonsOf(['VIP-List'], { marketingScopes: '={{ ["vip list"] }}' })).toEqual([
			'ok',
		]);
	});

	it('is told in the hint, among those who are blocked', async () => {
		const items = [agreedTo('order updates only')] as never;
		const parameters = { options: { decideAsOf: noon } };
		const { hints } = await runNode(node, { items, parameters });
		expect(hints).toEqual([
			'0 may go now; 1 blocked: 1 with consent to something else (FR 1)',
			'For those with consent to something else: if it covers marketing, say so in “Scopes That Cover Marketing” of the check',
		]);
	});
});
