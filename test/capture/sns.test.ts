import { EventEmitter } from 'node:events';
import https from 'node:https';
import fc from 'fast-check';
import MessageValidator from 'sns-validator';
import { certificateUrl, isSigned } from '../../lib/gateways/aws/sns';
import { certificate, confirmation, notification, signed, topic } from '../gateways/sns/envelope';

const now = Date.UTC(2026, 5, 1, 12, 0, 30);

/** In the place of the network, since the validator of AWS fetches the certificate by itself. */
beforeAll(() => {
	jest.spyOn(https, 'get').mockImplementation(((_url: string, answer: (reply: object) => void) => {
		const reply = Object.assign(new EventEmitter(), { statusCode: 200 });
		answer(reply);
		reply.emit('data', certificate);
		reply.emit('end');
		return new EventEmitter();
	}) as unknown as typeof https.get);
});
afterAll(() => jest.restoreAllMocks());

const theirs = (envelope: Readonly<Record<string, string>>): Promise<boolean> =>
	new Promise((resolve) =>
		new MessageValidator().validate({ ...envelope }, (error) => resolve(error === null)),
	);

const ours = (envelope: Readonly<Record<string, string>>): boolean =>
	certificateUrl(envelope) !== undefined && isSigned(envelope, certificate, topic, now);

const spoilt = fc.constantFrom(
	'nothing',
	'Message',
	'MessageId',
	'Subject',
	'Timestamp',
	'Signature',
	'SignatureVersion',
	'SigningCertURL',
);

it('finds a post genuine when the validator of AWS does', async () => {
	const verdicts = new Set<boolean>();
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(
			text,
			fc.constantFrom('1', '2'),
			fc.boolean(),
			fc.boolean(),
			spoilt,
			async (Message, SignatureVersion, hasSubject, isConfirmation, field) => {
				const make = isConfirmation
					? confirmation
					: (more: object) => notification(Message, { ...more });
				const envelope = signed(
					make({
						SignatureVersion,
						...(hasSubject && !isConfirmation ? { Subject: 'A text' } : {}),
					}),
				);
				const changed = { ...envelope, ...(field === 'nothing' ? {} : { [field]: 'else' }) };
				const verdict = ours(changed);
				expect([field, verdict]).toEqual([field, await theirs(changed)]);
				verdicts.add(verdict);
			},
		),
		{ numRuns: 60 },
	);
	expect(verdicts.size).toBe(2);
});

it.each([
	['https://sns.eu-west-1.amazonaws.com/a.pem', true],
	['https://sns.cn-north-1.amazonaws.com.cn/a.pem', true],
	['http://sns.eu-west-1.amazonaws.com/a.pem', false],
	['https://sns.eu-west-1.amazonaws.com/a.txt', false],
	['https://sns.eu-west-1.amazonaws.com.evil.example/a.pem', false],
	['https://evil.example/sns.eu-west-1.amazonaws.com/a.pem', false],
	['https://evil.example#.sns.eu-west-1.amazonaws.com/a.pem', false],
	['https://sns.eu-west-1.amazonaws.com@evil.example/a.pem', false],
	['https://sns.eu-west-1.amazonaws.com:8443/a.pem', false],
	['https://s3.eu-west-1.amazonaws.com/bucket/a.pem', false],
	['https://bucket.sns.eu-west-1.amazonaws.com/a.pem', false],
	['https://sns.a.amazonaws.com/a.pem', false],
	['https://sns.eu-west-1.amazonaws.com/a.pem?Action=Publish', false],
	['file:///etc/a.pem', false],
	['', false],
])('takes a certificate of SNS itself only: %s', async (SigningCertURL, isTaken) => {
	expect(certificateUrl({ SigningCertURL }) !== undefined).toBe(isTaken);
});
