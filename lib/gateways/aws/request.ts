import type { HttpRequest } from '../http';
import type { AwsKeys } from './keys';
import { signatureV4 } from './sigV4';

/** The name of the service in its addresses, in signatures and in policies. */
const service = 'sms-voice';

/**
 * A request for one operation of the API (AWS JSON 1.0), without its signature.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export const awsRequest = (
	{ awsRegion }: AwsKeys,
	operation: string,
	input: object,
): HttpRequest => ({
	method: 'POST',
	url: `https://${service}.${awsRegion}.amazonaws.com/`,
	headers: {
		'content-type': 'application/x-amz-json-1.0',
		'x-amz-target': `PinpointSMSVoiceV2.${operation}`,
	},
	body: JSON.stringify(input),
});

/** @param now epoch ms */
export function sign(keys: AwsKeys, request: HttpRequest, now: number): HttpRequest {
	const { awsAccessKeyId: accessKeyId, awsSecretAccessKey: secretAccessKey } = keys;
	const key = { accessKeyId, secretAccessKey, region: keys.awsRegion, service };
	return { ...request, headers: { ...request.headers, ...signatureV4(request, key, now) } };
}
