import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * Where everything that is fetched once is kept: Node, n8n, the demo's own n8n folder.
 *
 * `SMS_CAMPAIGN_CACHE` decides; then `XDG_CACHE_HOME`, which counts only as an absolute path (XDG Base
 * Directory Specification); then `~/.cache`.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @param {string} [home]
 * @returns {string} an absolute path, which need not exist yet
 */
export function cacheFolder(environment = process.env, home = homedir()) {
	if (environment.SMS_CAMPAIGN_CACHE) return resolve(environment.SMS_CAMPAIGN_CACHE);
	const xdg = environment.XDG_CACHE_HOME;
	const caches = xdg && isAbsolute(xdg) ? xdg : join(home, '.cache');
	return join(caches, 'n8n-nodes-sms-campaign');
}
