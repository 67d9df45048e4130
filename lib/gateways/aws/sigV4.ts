import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest } from '../http';

export interface SigningKey {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly region: string;
	readonly service: string;
}

/**
 * The headers that sign a request with Signature Version 4: the instant and the signature over all that the
 * request has. It is for requests to `/` without a query, as those of AWS's JSON services are.
 *
 * @param now epoch ms; AWS takes a request within five minutes of it
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signatureV4(
	{ method, url, headers, body = '' }: HttpRequest,
	{ accessKeyId, secretAccessKey, region, service }: SigningKey,
	now: number,
): Readonly<Record<string, string>> {
	const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
	const signed = Object.entries({ ...headers, host: new URL(url).host, 'x-amz-date': stamp })
		.map(([name, value]) => [name.toLowerCase(), value.trim().replace(/\s+/g, ' ')] as const)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const names = signed.map(([name]) => name).join(';');
	const lines = signed.map(([name, value]) => `${name}:${value}\n`).join('');
	const canonical = [method, '/', '', lines, names, sha256(body)].join('\n');
	const scope = [stamp.slice(0, 8), region, service, 'aws4_request'];
	const toSign = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), sha256(canonical)].join('\n');
	const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
	const signature = hmac(key, toSign).toString('hex');
	return {
		'x-amz-date': stamp,
		authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`,
	};
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer =>
	createHmac('sha256', key).update(text, 'utf8').digest();
