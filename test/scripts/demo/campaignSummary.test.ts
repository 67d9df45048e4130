import { campaignSummary } from '../../../scripts/demo/campaignSummary.mts';
import { executionOf } from './execution';

const sms = (segments: number, credits = segments) => ({
	sms: { campaign: 'spring', segments, credits },
});
const check = (reason: string) => ({ check: { reason } });
const delivery = (status: string, rest: object = {}) => ({
	delivery: { status, segments: 1, credits: 1, ...rest },
});

it('counts what each node gave out, by reason', () => {
	const execution = executionOf({
		importPhoneList: [
			[{}, {}, {}],
			[
				{ rejection: { code: 'empty' } },
				{ rejection: { code: 'duplicate' } },
				{ rejection: { code: 'duplicate' } },
			],
		],
		composeSms: [[sms(1), sms(2), sms(3, 4.5)]],
		checkConsentQuietHours: [[check('')], [check('quiet_hours')], [check('opted_out')]],
		sendSms: [
			[
				delivery('accepted', { segments: 2, credits: 3 }),
				delivery('accepted', { repeated: true }),
				delivery('held'),
			],
			[delivery('skipped', { reason: 'over_budget' })],
		],
	});
	expect(campaignSummary(execution)).toEqual({
		campaign: 'spring',
		imported: 3,
		rejected: new Map([
			['duplicate', 2],
			['empty', 1],
		]),
		composed: { messages: 3, segments: 6, credits: 7.5 },
		sendNow: 1,
		later: new Map([['quiet_hours', 1]]),
		blocked: new Map([['opted_out', 1]]),
		sent: { messages: 1, segments: 2, credits: 3 },
		sentOtherwise: new Map([
			['accepted before', 1],
			['held', 1],
		]),
		notSent: new Map([['over_budget', 1]]),
	});
});

it('is all zeros when no node of ours ran', () => {
	expect(campaignSummary(executionOf({}))).toMatchObject({
		campaign: '',
		imported: 0,
		composed: { messages: 0 },
		sent: { messages: 0 },
	});
});

it('refuses an item that breaks the item contract', () => {
	expect(() => campaignSummary(executionOf({ composeSms: [[{ text: 'Hi' }]] }))).toThrow('sms');
});
