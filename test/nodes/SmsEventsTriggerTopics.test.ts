import type { HttpRequest } from '../../lib/gateways';
import { fail, ok } from '../../lib/shared';
import { exchange } from '../../nodes/shared/exchange';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { awsExamples } from '../gateways/aws.examples';
import {
	certificate,
	confirmation,
	notification,
	postedBySns,
	signed,
} from '../gateways/sns/envelope';
import { callWebhook, wiresOf } from '../support/callWebhook';
import { newUserFolder } from '../support/smsLedger';

jest.mock('../../nodes/shared/exchange', () => ({
	...jest.requireActual<object>('../../nodes/shared/exchange'),
	exchange: jest.fn(),
}));

const trigger = new SmsEventsTrigger();
const stop = { originationNumber: '+33612345678', messageBody: 'STOP', inboundMessageId: 'm-1' };

/** What was called at AWS, in this order. */
let called: HttpRequest[] = [];
/** Each certificate is kept for a day, so each test has one of its own. */
let tests = 0;
const certificateAt = () =>
	`https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${tests}.pem`;

beforeEach(() => {
	newUserFolder();
	called = [];
	tests += 1;
	jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 5, 1, 12, 1));
	answering(() => ok({ status: 200, headers: {}, body: certificate }));
});
afterEach(() => void jest.restoreAllMocks());

type Answer = Awaited<ReturnType<typeof exchange>>;

const answering = (answer: (request: HttpRequest) => Answer) =>
	jest.mocked(exchange).mockImplementation((request) => {
		called.push(request);
		return Promise.resolve(answer(request));
	});

async function post(envelope: Readonly<Record<string, string>>) {
	const { method, headers, body } = postedBySns(
		signed({ ...envelope, SigningCertURL: envelope['SigningCertURL'] ?? '' }),
	);
	return await callWebhook(
		trigger,
		{
			settings: { id: `topics ${tests}` },
			credentials: { smsGatewayApi: { gateway: 'aws', ...awsExamples.keys } },
			parameters: { options: { publicUrl: 'https://n8n.example', startWorkflow: 'each' } },
			connections: wiresOf('SMS Events Trigger', [0, 1, 2, 3, 4]),
		},
		{ method, headers: { host: 'n8n.example', ...headers }, body: Buffer.from(body) },
	);
}

const here = (changes: Readonly<Record<string, string>> = {}) => ({
	SigningCertURL: certificateAt(),
	...changes,
});

it('hears what a topic of the credential posts, with one look at the certificate for many', async () => {
	expect(await post(notification(stop, here()))).toMatchObject({ status: 200 });
	expect(await post(notification(stop, here()))).toMatchObject({ status: 200 });
	expect(called.map(({ url }) => url)).toEqual([certificateAt()]);
});

it('confirms a subscription of such a topic, once it is known to be genuine', async () => {
	expect(await post(confirmation(here()))).toMatchObject({ status: 200 });
	expect(called.map(({ url }) => url)).toEqual([certificateAt(), confirmation()['SubscribeURL']]);
});

it.each([
	['of a topic of somebody else', { TopicArn: 'arn:aws:sns:eu-west-1:999999999999:sms' }],
	['that came five days ago', { Timestamp: '2026-05-27T12:00:30.000Z' }],
	['in a version of tomorrow', { SignatureVersion: '3' }],
])('confirms nothing %s', async (_name, changes) => {
	expect(await post(confirmation(here(changes)))).toMatchObject({ status: 403 });
	expect(called.map(({ url }) => url)).toEqual([certificateAt()]);
});

it.each([
	'https://evil.example/SimpleNotificationService-1.pem',
	'https://sns.eu-west-1.amazonaws.com.evil.example/a.pem',
	'http://sns.eu-west-1.amazonaws.com/a.pem',
])('fetches no certificate from %s', async (SigningCertURL) => {
	expect(await post(confirmation({ SigningCertURL }))).toMatchObject({ status: 403 });
	expect(called).toEqual([]);
});

it('calls nobody but SNS to confirm, whatever the post says', async () => {
	const SubscribeURL = 'https://evil.example/?Action=ConfirmSubscription';
	expect(await post(confirmation(here({ SubscribeURL })))).toMatchObject({ status: 200 });
	expect(called.map(({ url }) => url)).toEqual([certificateAt()]);
});

it('has SNS come again when the certificate, or the confirmation, cannot be had', async () => {
	answering(() => fail({ kind: 'unsent', message: 'No way to AWS' }));
	expect(await post(confirmation(here()))).toMatchObject({ status: 503 });
	answering(({ url }) =>
		ok({ status: url.endsWith('.pem') ? 200 : 500, headers: {}, body: certificate }),
	);
	expect(await post(confirmation(here()))).toMatchObject({ status: 503 });
});
