import { hasBasic, hasBearer, hasHeader, hasInQuery } from '../../lib/gateways/carriesSecret';

const post = (headers: Record<string, string>, url = 'https://n8n.example/hook') => ({
	method: 'POST' as const,
	url,
	headers,
	body: new Uint8Array(),
});

describe('a post that brings a secret along', () => {
	it.each([
		['in a header', hasHeader(post({ 'x-key': 's3cret' }), 'X-Key', 's3cret'), true],
		['in a header, with blanks', hasHeader(post({ 'x-key': ' s3cret ' }), 'X-Key', 's3cret'), true],
		['in another header', hasHeader(post({ 'x-other': 's3cret' }), 'X-Key', 's3cret'), false],
		['that is longer', hasHeader(post({ 'x-key': 's3cret2' }), 'X-Key', 's3cret'), false],
		['as a bearer', hasBearer(post({ authorization: 'bearer s3cret' }), 's3cret'), true],
		['as another bearer', hasBearer(post({ authorization: 'Bearer S3cret' }), 's3cret'), false],
		['as no bearer', hasBearer(post({ authorization: 's3cret' }), 's3cret'), false],
		[
			'as user and password',
			hasBasic(post({ authorization: 'Basic bWU6czNjcmV0' }), 'me', 's3cret'),
			true,
		],
		[
			'as another user',
			hasBasic(post({ authorization: 'Basic bWU6czNjcmV0' }), 'you', 's3cret'),
			false,
		],
		[
			'in the query',
			hasInQuery(post({}, 'https://n8n.example/hook?a=1&key=s3cret'), 'key', 's3cret'),
			true,
		],
		[
			'in another field',
			hasInQuery(post({}, 'https://n8n.example/hook?a=s3cret'), 'key', 's3cret'),
			false,
		],
		['to no address', hasInQuery(post({}, 'hook?key=s3cret'), 'key', 's3cret'), false],
	])('%s', (_where, holds, right) => {
		expect(holds).toBe(right);
	});

	it('is nothing where no secret is set', () => {
		expect(hasHeader(post({ 'x-key': '' }), 'X-Key', '')).toBe(false);
		expect(hasBearer(post({ authorization: 'Bearer ' }), '')).toBe(false);
		expect(hasBasic(post({ authorization: 'Basic Og==' }), '', '')).toBe(false);
		expect(hasInQuery(post({}, 'https://n8n.example/hook?key='), 'key', '')).toBe(false);
	});
});
