import { z } from 'zod';
import { faultShape, type FaultRequest } from './fault.mts';
import { isSender, SENDER_RULE } from './rules.mts';
import type { SandboxOptions } from './options.mts';

/** A setting that cannot be used; the message names it and says what it takes. */
export class SettingError extends Error {}

/** Reads the SANDBOX_… environment variables; an empty one counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): SandboxOptions {
	const webhookUrl = env['SANDBOX_WEBHOOK_URL'];
	const webhookSecret = env['SANDBOX_WEBHOOK_SECRET'];
	const settings: { -readonly [Key in keyof SandboxOptions]: SandboxOptions[Key] } = {};
	if (env['SANDBOX_HOST']) settings.host = env['SANDBOX_HOST'];
	if (env['SANDBOX_PORT']) settings.port = readCount('SANDBOX_PORT', env['SANDBOX_PORT'], 65_535);
	if (env['SANDBOX_API_KEY']) settings.apiKey = env['SANDBOX_API_KEY'];
	if (env['SANDBOX_CREDITS']) {
		settings.credits = readCount('SANDBOX_CREDITS', env['SANDBOX_CREDITS'], 1_000_000_000);
	}
	if (env['SANDBOX_LOG']) settings.log = env['SANDBOX_LOG'];
	if (env['SANDBOX_SENDER']) settings.sender = readSender(env['SANDBOX_SENDER']);
	if (env['SANDBOX_IDEMPOTENCY']) {
		settings.idempotency = readSwitch('SANDBOX_IDEMPOTENCY', env['SANDBOX_IDEMPOTENCY']);
	}
	if (env['SANDBOX_STATUS_LOOK_UP']) {
		settings.statusLookUp = readSwitch('SANDBOX_STATUS_LOOK_UP', env['SANDBOX_STATUS_LOOK_UP']);
	}
	if (env['SANDBOX_OPT_OUTS']) {
		settings.optOuts = readSwitch('SANDBOX_OPT_OUTS', env['SANDBOX_OPT_OUTS']);
	}
	if (env['SANDBOX_PARTS']) settings.parts = readSwitch('SANDBOX_PARTS', env['SANDBOX_PARTS']);
	if (env['SANDBOX_FAULTS']) settings.faults = readFaults(env['SANDBOX_FAULTS']);
	if (webhookUrl) settings.webhook = readWebhook(webhookUrl, webhookSecret);
	return settings;
}

function readCount(name: string, text: string, largest: number): number {
	const count = Number(text);
	if (/^\d+$/.test(text) && count <= largest) return count;
	throw new SettingError(`${name} must be a whole number from 0 to ${largest}, not "${text}".`);
}

function readSwitch(name: string, text: string): boolean {
	if (text === 'on' || text === 'off') return text === 'on';
	throw new SettingError(`${name} must be "on" or "off", not "${text}".`);
}

function readFaults(text: string): FaultRequest[] {
	try {
		return z.array(faultShape).parse(JSON.parse(text));
	} catch {
		throw new SettingError(
			`SANDBOX_FAULTS must be a JSON list such as [{"kind":"delay","delayMs":50}], not '${text}'.`,
		);
	}
}

function readSender(text: string): string {
	if (isSender(text)) return text;
	throw new SettingError(`SANDBOX_SENDER must be ${SENDER_RULE}, not "${text}".`);
}

function readWebhook(url: string, secret: string | undefined) {
	if (!/^https?:/i.test(url) || !URL.canParse(url)) {
		throw new SettingError(`SANDBOX_WEBHOOK_URL must be an http or https address, not "${url}".`);
	}
	if (!secret) {
		throw new SettingError('SANDBOX_WEBHOOK_URL needs SANDBOX_WEBHOOK_SECRET to sign with.');
	}
	return { url, secret };
}
