import type { INodeProperties } from 'n8n-workflow';
import { fieldsOf } from '../../shared/parameters';
import { refreshedCampaign, refreshOptions } from './refresh';
import { campaign, optionsField, shown, shownFor } from './shared';

const all = ['getReport', 'pause', 'resume'];

export const campaignProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['campaign'] } },
		options: [
			{
				name: 'Get Report',
				value: 'getReport',
				action: 'Get the report of a campaign',
				description:
					'How many messages were delivered, clicked and answered with STOP, and the cost',
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
	},
	shown(campaign, shownFor('campaign', ...all)),
	shown(refreshedCampaign, shownFor('campaign', 'refresh')),
	optionsField('campaign', all),
	optionsField('campaign', ['refresh'], fieldsOf(refreshOptions)),
];
