import { cellAnswer, voiceOf } from '../../lib/contacts';

describe('a cell is reported', () => {
	it.each([
		['consent', 'SMS consent', 'yes', 'yes', false],
		['consent', 'SMS consent', '2024-02-03', 'yes', false],
		['consent', 'SMS consent', 'no', 'no', false],
		['consent', 'SMS consent', 'Unsubscribed', 'stop', false],
		['consent', 'SMS consent', 'pending', undefined, true],
		['consent', 'SMS consent', '', undefined, false],
		['optOut', 'Unsubscribed', 'yes', 'stop', false],
		['optOut', 'Unsubscribed', 'no', 'no', false],
		['optOut', 'Unsubscribed', '', undefined, false],
		['optOut', 'Unsubscribed', 'xyz', 'stop', true],
		['status', 'SMS status', 'active', undefined, false],
		['status', 'SMS status', 'subscribed', 'yes', false],
		['remark', 'Notes', 'came by bus', undefined, false],
		['remark', 'Notes', 'STOP', 'stop', false],
		['consent', 'A column chosen by hand', 'oui', 'yes', false],
	] as const)('as %s in "%s": %s', (field, name, text, answer, isUnread) => {
		const found = cellAnswer(voiceOf({ name, field }), text, true);
		expect([found.answer, found.isUnread]).toEqual([answer, isUnread]);
	});
});
