/**
 * Where AWS carries texts, each place an account of its own with senders, limits and lists of its own.
 *
 * @see https://docs.aws.amazon.com/sms-voice/latest/userguide/what-is-sms-mms.html
 */
export const regions = [
	{ value: 'af-south-1', label: 'Africa (Cape Town), af-south-1' },
	{ value: 'ap-south-2', label: 'Asia Pacific (Hyderabad), ap-south-2' },
	{ value: 'ap-southeast-3', label: 'Asia Pacific (Jakarta), ap-southeast-3' },
	{ value: 'ap-southeast-4', label: 'Asia Pacific (Melbourne), ap-southeast-4' },
	{ value: 'ap-south-1', label: 'Asia Pacific (Mumbai), ap-south-1' },
	{ value: 'ap-southeast-6', label: 'Asia Pacific (New Zealand), ap-southeast-6' },
	{ value: 'ap-northeast-3', label: 'Asia Pacific (Osaka), ap-northeast-3' },
	{ value: 'ap-northeast-2', label: 'Asia Pacific (Seoul), ap-northeast-2' },
	{ value: 'ap-southeast-1', label: 'Asia Pacific (Singapore), ap-southeast-1' },
	{ value: 'ap-southeast-2', label: 'Asia Pacific (Sydney), ap-southeast-2' },
	{ value: 'ap-east-2', label: 'Asia Pacific (Taipei), ap-east-2' },
	{ value: 'ap-northeast-1', label: 'Asia Pacific (Tokyo), ap-northeast-1' },
	{ value: 'us-gov-east-1', label: 'AWS GovCloud (US-East), us-gov-east-1' },
	{ value: 'us-gov-west-1', label: 'AWS GovCloud (US-West), us-gov-west-1' },
	{ value: 'ca-central-1', label: 'Canada (Central), ca-central-1' },
	{ value: 'ca-west-1', label: 'Canada West (Calgary), ca-west-1' },
	{ value: 'eu-central-1', label: 'Europe (Frankfurt), eu-central-1' },
	{ value: 'eu-west-1', label: 'Europe (Ireland), eu-west-1' },
	{ value: 'eu-west-2', label: 'Europe (London), eu-west-2' },
	{ value: 'eu-south-1', label: 'Europe (Milan), eu-south-1' },
	{ value: 'eu-west-3', label: 'Europe (Paris), eu-west-3' },
	{ value: 'eu-south-2', label: 'Europe (Spain), eu-south-2' },
	{ value: 'eu-north-1', label: 'Europe (Stockholm), eu-north-1' },
	{ value: 'eu-central-2', label: 'Europe (Zurich), eu-central-2' },
	{ value: 'il-central-1', label: 'Israel (Tel Aviv), il-central-1' },
	{ value: 'me-south-1', label: 'Middle East (Bahrain), me-south-1' },
	{ value: 'me-central-1', label: 'Middle East (UAE), me-central-1' },
	{ value: 'sa-east-1', label: 'South America (São Paulo), sa-east-1' },
	{ value: 'us-east-1', label: 'US East (N. Virginia), us-east-1' },
	{ value: 'us-east-2', label: 'US East (Ohio), us-east-2' },
	{ value: 'us-west-1', label: 'US West (N. California), us-west-1' },
	{ value: 'us-west-2', label: 'US West (Oregon), us-west-2' },
] as const;
