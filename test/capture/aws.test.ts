import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	DescribeAccountAttributesCommand,
	DescribeOptedOutNumbersCommand,
	PinpointSMSVoiceV2Client,
	SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import fc from 'fast-check';
import type { HttpRequest } from '../../lib/gateways';
import { signatureV4 } from '../../lib/gateways/aws/sigV4';
import { exchange } from '../../nodes/shared/exchange';
import { awsExamples } from '../gateways/aws.examples';
import { gatewayOf } from '../gateways/gatewayOf';
import { message } from '../gateways/message';

const aws = gatewayOf('aws');
const { keys } = awsExamples;

interface Written {
	readonly method: string;
	readonly protocol: string;
	readonly hostname: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** In UTF-8. */
	readonly body: Uint8Array;
}

/** What AWS's own client would have written to the network, signature included. */
async function recording(
	act: (client: PinpointSMSVoiceV2Client) => Promise<unknown>,
	changes: Readonly<Record<string, string>> = {},
): Promise<Written> {
	const used = { ...keys, ...changes };
	let written: Written | undefined;
	const client = new PinpointSMSVoiceV2Client({
		region: used['awsRegion'] ?? '',
		credentials: {
			accessKeyId: used['awsAccessKeyId'] ?? '',
			secretAccessKey: used['awsSecretAccessKey'] ?? '',
		},
		maxAttempts: 1,
		requestHandler: {
			handle: (request: unknown) => {
				written = request as Written;
				return Promise.reject(new Error('It is only recorded'));
			},
		},
	});
	await expect(act(client)).rejects.toThrow('It is only recorded');
	if (!written) throw new Error('Nothing was written');
	return written;
}

const theirs = ({ method, protocol, hostname, path, headers, body }: Written) => ({
	method,
	url: `${protocol}//${hostname}${path}`,
	type: headers['content-type'],
	target: headers['x-amz-target'],
	body: JSON.parse(textIn(body)) as unknown,
});

const textIn = (body: Uint8Array): string => new TextDecoder().decode(body);

const ours = ({ method, url, headers, body = '' }: HttpRequest) => ({
	method,
	url,
	type: headers['content-type'],
	target: headers['x-amz-target'],
	body: JSON.parse(body) as unknown,
});

it.each([
	[
		'a message',
		() => aws.buildSend(keys, [{ ...message, validityMinutes: 90 }]),
		(client: PinpointSMSVoiceV2Client) =>
			client.send(
				new SendTextMessageCommand({
					DestinationPhoneNumber: message.to,
					OriginationIdentity: 'ACME',
					MessageBody: message.text,
					MessageType: 'PROMOTIONAL',
					ConfigurationSetName: 'campaigns',
					MaxPrice: '0.10000',
					TimeToLive: 5400,
					Context: { messageKey: message.idempotencyKey },
				}),
			),
	],
	[
		'the test of the keys',
		() => aws.test.build(keys, ''),
		(client: PinpointSMSVoiceV2Client) => client.send(new DescribeAccountAttributesCommand({})),
	],
	[
		'the opt-out list, and its next page',
		() => aws.optOuts?.build(keys, 0, 'token-2'),
		(client: PinpointSMSVoiceV2Client) =>
			client.send(
				new DescribeOptedOutNumbersCommand({
					OptOutListName: 'Default',
					MaxResults: 100,
					NextToken: 'token-2',
				}),
			),
	],
] as const)('makes the request of AWS’s own client: %s', async (_name, build, act) => {
	const request = build();
	if (!request) throw new Error('There is no such operation');
	expect(ours(request)).toEqual(theirs(await recording(act)));
});

it('signs what AWS’s own client writes as that client does, whatever the keys and the text are', async () => {
	const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
	const region = fc.constantFrom('eu-west-1', 'us-gov-west-1', 'ap-southeast-6');
	const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
	await fc.assert(
		fc.asyncProperty(printable, region, text, async (secretAccessKey, awsRegion, MessageBody) => {
			const written = await recording(
				(client) =>
					client.send(
						new SendTextMessageCommand({ DestinationPhoneNumber: '+33612345678', MessageBody }),
					),
				{ awsSecretAccessKey: secretAccessKey, awsRegion },
			);
			const { authorization = '', 'x-amz-date': stamp = '' } = written.headers;
			const [, names = ''] = /SignedHeaders=([^,]+),/.exec(authorization) ?? [];
			const headers = Object.fromEntries(
				names.split(';').map((name) => [name, written.headers[name] ?? '']),
			);
			const signed = signatureV4(
				{
					method: 'POST',
					url: `https://${written.hostname}/`,
					headers,
					body: textIn(written.body),
				},
				{
					accessKeyId: keys['awsAccessKeyId'] ?? '',
					secretAccessKey,
					region: awsRegion,
					service: 'sms-voice',
				},
				Date.parse(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')),
			);
			expect(signed).toEqual({ 'x-amz-date': stamp, authorization });
		}),
		{ numRuns: 5 },
	);
});

it('leaves with the very bytes and headers that were signed', async () => {
	let arrived: { headers: IncomingHttpHeaders; body: string } | undefined;
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		arrived = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
		response.end('{}');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const now = Date.UTC(2026, 5, 1, 12);
	const request = aws.sign?.(keys, aws.buildSend(keys, [message]), now);
	if (!request) throw new Error('It is not signed');
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await exchange({ ...request, url }, { timeout: 5000 });
	server.close();
	server.closeAllConnections();
	const { headers = {}, body = '' } = arrived ?? {};
	const names = /SignedHeaders=([^,]+),/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
	const unsigned = names.filter((name) => name !== 'host' && name !== 'x-amz-date');
	const asArrived = Object.fromEntries(unsigned.map((name) => [name, String(headers[name])]));
	const key = {
		accessKeyId: keys['awsAccessKeyId'] ?? '',
		secretAccessKey: keys['awsSecretAccessKey'] ?? '',
		region: keys['awsRegion'] ?? '',
		service: 'sms-voice',
	};
	const again = signatureV4(
		{ method: 'POST', url: request.url, headers: asArrived, body },
		key,
		now,
	);
	expect(again).toEqual({
		'x-amz-date': headers['x-amz-date'],
		authorization: headers.authorization,
	});
});

it('signs every header of the request that it writes', () => {
	const request = aws.buildSend(keys, [message]);
	const { authorization = '' } = aws.sign?.(keys, request, 0).headers ?? {};
	expect(authorization).toContain('SignedHeaders=content-type;host;x-amz-date;x-amz-target,');
	expect(authorization).not.toContain(keys['awsSecretAccessKey']);
});
