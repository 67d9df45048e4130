import type { INodeProperties } from 'n8n-workflow';
import { fieldsOf } from '../../shared/parameters';
import { operationsFor } from '../agents';
import { refreshedCampaign, refreshOptions } from './refresh';
import { overviewOptions, reportOptions } from './report';
import { campaign, optionsField, shown, shownFor } from './shared';

const all = ['getReport', 'pause', 'resume'];

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['campaign'] } },
	options: [
		{
			name: 'Get Overview',
			value: 'getOverview',
			action: 'Get an overview of all campaigns',
			description:
				'All campaigns, the newest first, with delivery, opt-outs, cost and what needs attention; as a page with the spend by month',
		},
		{
			name: 'Get Report',
			value: 'getReport',
			action: 'Get the report of a campaign',
			description:
				'What was delivered, clicked and answered with STOP, where and how fast, what failed and why, the cost, and what to do next; as a page or a CSV file too',
		},
		{
			name: 'Pause',
			value: 'pause',
			action: 'Pause a campaign',
			description: 'No run takes another message of it, on any worker, until it is resumed',
		},
		{
			name: 'Refresh',
			value: 'refresh',
			action: 'Refresh campaigns from the gateway',
			description:
				'Ask the gateway what became of messages that have no final receipt yet, of one campaign or of all',
		},
		{
			name: 'Resume',
			value: 'resume',
			action: 'Resume a campaign',
			description: 'Let its messages go again',
		},
	],
	default: 'getReport',
};

export const campaignProperties: INodeProperties[] = [
	...operationsFor('campaign', operations),
	shown(campaign, shownFor('campaign', ...all)),
	shown(refreshedCampaign, shownFor('campaign', 'refresh')),
	optionsField('campaign', ['getReport'], fieldsOf(reportOptions)),
	optionsField('campaign', ['getOverview'], fieldsOf(overviewOptions)),
	optionsField('campaign', ['pause', 'resume']),
	optionsField('campaign', ['refresh'], fieldsOf(refreshOptions)),
];
