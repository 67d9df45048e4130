import type { N8nRelease } from './releases.mts';

export interface N8nSettings {
	readonly userFolder: string;
	readonly port: number;
	/** n8n's own broker for its code runners; it needs a port even when nothing uses it. */
	readonly brokerPort: number;
	/** IANA time zone that workflows run in. */
	readonly timeZone: string;
}

/** An n8n that listens on loopback only, calls nobody, and shows nothing but workflows. */
const quiet = {
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_HOST: '127.0.0.1',
	N8N_PROTOCOL: 'http',
	N8N_SECURE_COOKIE: 'false', // there is no TLS on loopback
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_DIAGNOSTICS_CONFIG_FRONTEND: '',
	N8N_DIAGNOSTICS_CONFIG_BACKEND: '',
	EXTERNAL_FRONTEND_HOOKS_URLS: '',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_LICENSE_SERVER_URL: 'http://127.0.0.1:9', // the discard port: nobody answers
	N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_REINSTALL_MISSING_PACKAGES: 'false',
	N8N_RUNNERS_ENABLED: 'false',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
	N8N_LOG_LEVEL: 'info',
};

/** Settings of the caller's own n8n and npm, which must not leak into ours. */
const FOREIGN = /^(N8N|DB|EXECUTIONS|QUEUE|WEBHOOK|GENERIC|CREDENTIALS|NODE|npm)_/i;

/** The environment an n8n server is started with. */
export function n8nEnvironment(
	release: N8nRelease,
	settings: N8nSettings,
	inherited: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
	const own = Object.entries(inherited).filter(([name]) => !FOREIGN.test(name));
	return {
		...Object.fromEntries(own),
		...quiet,
		...(release.silencedModules.length > 0 && {
			N8N_DISABLED_MODULES: release.silencedModules.join(','),
		}),
		N8N_USER_FOLDER: settings.userFolder,
		N8N_PORT: String(settings.port),
		N8N_RUNNERS_BROKER_PORT: String(settings.brokerPort),
		GENERIC_TIMEZONE: settings.timeZone,
	};
}
