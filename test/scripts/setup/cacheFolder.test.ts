import { cacheFolder } from '../../../scripts/setup/index.mjs';

it.each([
	['SMS_CAMPAIGN_CACHE before all', { SMS_CAMPAIGN_CACHE: '/a', XDG_CACHE_HOME: '/b' }, '/a'],
	['a folder in XDG_CACHE_HOME', { XDG_CACHE_HOME: '/b' }, '/b/n8n-nodes-sms-campaign'],
	['~/.cache without either', {}, '/home/ada/.cache/n8n-nodes-sms-campaign'],
	['~/.cache when they are empty', { SMS_CAMPAIGN_CACHE: '', XDG_CACHE_HOME: '' }, undefined],
	['~/.cache when XDG_CACHE_HOME is relative', { XDG_CACHE_HOME: 'cache' }, undefined],
])('the cache is %s', (_, environment, expected) => {
	const usual = '/home/ada/.cache/n8n-nodes-sms-campaign';
	expect(cacheFolder(environment, '/home/ada')).toBe(expected ?? usual);
});
