import { campaignSummary } from '../../../scripts/demo/campaignSummary.mts';
import { accountsAgree, type CampaignRun } from '../../../scripts/demo/runCampaign.mts';
import { summaryTable } from '../../../scripts/demo/summaryTable.mts';
import { executionOf } from './execution';

const delivery = { status: 'accepted', segments: 2, credits: 2 };
const execution = executionOf({
	importPhoneList: [[{}, {}], [{ rejection: { code: 'too_short' } }]],
	sendSms: [[{ delivery }, { delivery }], []],
});
const run: CampaignRun = {
	execution,
	summary: campaignSummary(execution),
	gateway: { messages: 2, segments: 4, credits: 4, balanceBefore: 1000, balanceAfter: 996 },
};

it('shows both accounts, aligned', () => {
	expect(summaryTable(run).split('\n')).toEqual(
		expect.arrayContaining([
			'  Imported           2',
			'  Rejected           1  too_short 1',
			'  Sent               2  4 segments, 4 credits',
			'  Sandbox took       2  4 segments, 4 credits',
			'  Its balance      996  credits, 4 fewer than before',
			'  The sandbox and the workflow agree.',
		]),
	);
});

it.each([
	['a message more', { messages: 3 }],
	['a segment more', { segments: 5 }],
	['a credit less', { credits: 3 }],
	['another balance', { balanceAfter: 990 }],
])('says loudly when the gateway knows of %s', (_, difference) => {
	const other = { ...run, gateway: { ...run.gateway, ...difference } };
	expect(accountsAgree(other)).toBe(false);
	expect(summaryTable(other)).toContain('DO NOT AGREE');
});

it.each([
	['waits', ['held', 'scheduled'], '  Kept for later     2  held 1 · scheduled 1'],
	['is of another kind', ['held', 'simulated'], '  Sent otherwise     2  held 1 · simulated 1'],
])('names what was given out without being sent: it %s', (_, statuses, row) => {
	const deliveries = statuses.map((status) => ({ delivery: { status } }));
	const otherwise = campaignSummary(executionOf({ sendSms: [deliveries, []] }));
	expect(summaryTable({ ...run, summary: otherwise })).toContain(row);
});

it('goes on below when the reasons are many', () => {
	const reasons = ['damaged_by_spreadsheet', 'invalid_for_country', 'unknown_country_code'];
	const rejects = reasons.map((code) => ({ rejection: { code } }));
	const many = campaignSummary(executionOf({ importPhoneList: [[], rejects] }));
	expect(summaryTable({ ...run, summary: many })).toContain(
		[
			'  Rejected           3  damaged_by_spreadsheet 1 · invalid_for_country 1',
			'                        unknown_country_code 1',
		].join('\n'),
	);
});
