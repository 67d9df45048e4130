import type { KeyField, KeysOf } from '../gateway';
import { regions } from './regions';

export const awsKeyFields = [
	{
		name: 'awsRegion',
		label: 'Region',
		description:
			'Where your numbers and sender IDs are; the AWS console shows it at the top right. Each region has its own.',
		example: 'Europe (Ireland), eu-west-1',
		secret: false,
		default: 'us-east-1',
		choices: regions,
	},
	{
		name: 'awsAccessKeyId',
		label: 'Access Key ID',
		description: 'Of an IAM user that may send texts and no more; the guide has its policy',
		example: 'AKIAIOSFODNN7EXAMPLE',
		secret: false,
		default: '',
	},
	{
		name: 'awsSecretAccessKey',
		label: 'Secret Access Key',
		description: 'Shown once, when the access key is made',
		example: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
		secret: true,
		default: '',
	},
	{
		name: 'awsOriginationIdentity',
		label: 'Pool or Sender ARN',
		description:
			'What sends messages that name no sender: the ID of a pool, or the ARN of a number or sender ID. Left empty, AWS chooses among all that the account has.',
		example: 'pool-0123456789abcdef0123456789abcdef',
		secret: false,
		default: '',
		optional: true,
	},
	{
		name: 'awsMessageType',
		label: 'Message Type',
		description:
			'Senders are set up for one of the two; a message of the other type is refused (MESSAGE_TYPE_MISMATCH)',
		example: 'Promotional',
		secret: false,
		default: 'ofSender',
		choices: [
			{ value: 'ofSender', label: 'As the Sender Is Set Up' },
			{ value: 'PROMOTIONAL', label: 'Promotional' },
			{ value: 'TRANSACTIONAL', label: 'Transactional' },
		],
	},
	{
		name: 'awsConfigurationSet',
		label: 'Configuration Set',
		description: 'Without one that has an event destination, AWS sends no delivery reports',
		example: 'campaigns',
		secret: false,
		default: '',
		optional: true,
	},
	{
		name: 'awsMaxPrice',
		label: 'Maximum Price in USD',
		description:
			'The most that one message may cost, all its parts together; AWS does not send what costs more',
		example: '0.10',
		secret: false,
		default: '',
		optional: true,
	},
	{
		name: 'awsOptOutList',
		label: 'Opt-Out List',
		description: 'The list of your sender, to which AWS adds whoever texts STOP',
		example: 'Default',
		secret: false,
		default: 'Default',
		optional: true,
	},
	{
		name: 'awsTopicArns',
		label: 'SNS Topic ARNs',
		description:
			'Of the topics that post replies and delivery reports here, with commas between them; without them nobody can tell posts from forgeries',
		example: 'arn:aws:sns:eu-west-1:123456789012:sms',
		secret: false,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type AwsKeys = KeysOf<typeof awsKeyFields>;
