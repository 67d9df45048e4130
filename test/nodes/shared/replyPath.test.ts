import { gatewayById } from '../../../lib/gateways';
import { noReplyPath } from '../../../nodes/shared/replyPath';

const pathOf = (id: string, senderName: string) =>
	noReplyPath({ gateway: gatewayById(id)!, senderName });

describe('the way back', () => {
	it('is missing where texts come from a name, and the sentence says what to do', () => {
		expect(pathOf('vonage', 'ACME')).toMatch(/^People cannot answer texts from ACME: .+Vonage/);
	});

	it.each([
		['a number', 'vonage', '+41791234567'],
		['a short code', 'kannel', '36180'],
		['the gateway’s default, of which nothing is known', 'seven', ''],
		['a SIM, which shows no name', 'smsgate', 'ACME'],
	])('may be there from %s', (_name, id, sender) => {
		expect(pathOf(id, sender)).toBeUndefined();
	});
});
