import { signatureV4 } from '../../lib/gateways/aws/sigV4';

const key = {
	accessKeyId: 'AKIDEXAMPLE',
	secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
	region: 'us-east-1',
	service: 'service',
};
const now = Date.UTC(2015, 7, 30, 12, 36);
const token = '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267';
const sha256OfForm = '9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e';
const form = {
	'Content-Length': '13',
	'Content-Type': 'application/x-www-form-urlencoded',
	'X-Amz-Content-SHA256': sha256OfForm,
};

/**
 * Those vectors of AWS's own test suite that are requests to `/` without a query.
 *
 * @see https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite/v4
 */
it.each([
	[
		'get-vanilla',
		'GET',
		{},
		'',
		'host;x-amz-date',
		'5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
	],
	[
		'get-vanilla-with-session-token',
		'GET',
		{ 'X-Amz-Security-Token': token },
		'',
		'host;x-amz-date;x-amz-security-token',
		'07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8',
	],
	[
		'get-header-value-trim',
		'GET',
		{ 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
		'',
		'host;my-header1;my-header2;x-amz-date',
		'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
	],
	[
		'post-vanilla',
		'POST',
		{},
		'',
		'host;x-amz-date',
		'5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
	],
	[
		'post-header-key-sort',
		'POST',
		{ 'My-Header1': 'value1' },
		'',
		'host;my-header1;x-amz-date',
		'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
	],
	[
		'post-header-value-case',
		'POST',
		{ 'My-Header1': 'VALUE1' },
		'',
		'host;my-header1;x-amz-date',
		'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
	],
	[
		'post-x-www-form-urlencoded',
		'POST',
		form,
		'Param1=value1',
		'content-length;content-type;host;x-amz-content-sha256;x-amz-date',
		'd3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b',
	],
	[
		'post-x-www-form-urlencoded-parameters',
		'POST',
		{ ...form, 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
		'Param1=value1',
		'content-length;content-type;host;x-amz-content-sha256;x-amz-date',
		'328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422',
	],
] as const)('signs as AWS does: %s', (_name, method, headers, body, names, signature) => {
	const request = { method, url: 'https://example.amazonaws.com/', headers, body };
	expect(signatureV4(request, key, now)).toEqual({
		'x-amz-date': '20150830T123600Z',
		authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
	});
});
