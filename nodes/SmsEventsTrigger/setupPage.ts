import type { IWebhookFunctions } from 'n8n-workflow';
import { heartbeatNote, type Heartbeat, readHeartbeat } from '../../lib/inbound';
import { count } from '../../lib/words';
import type { GatewayAccess } from '../shared/gatewayCredential';
import type { Reply } from '../shared/intake';
import { openLedger } from '../shared/ledger';
import type { Options } from './fields';
import { linkLines } from './links/setupLines';
import { adviceOn, atLength, stepsOf } from './steps';

/**
 * What somebody sees who opens the address: that it is listened to, how to connect the gateway, and what
 * came in lately. Plain text; whoever knows the address may read it. To open it also brings out what no
 * execution has had: see `hear`.
 */
export async function setupPage(
	context: IWebhookFunctions,
	access: GatewayAccess,
	url: string,
	options: Options,
): Promise<Reply> {
	const steps = stepsOf(access, url);
	const advice = adviceOn(access, url);
	const lines = [
		'SMS Events Trigger is listening',
		'',
		`Gateway: ${access.gateway.displayName}`,
		...atLength(access),
		...(await latelyIn(context, options, access)),
		...(steps.length > 0 ? ['', `To connect ${access.gateway.displayName}:`, ...steps] : []),
		...(advice.length > 0 ? ['', ...advice] : []),
		'',
	];
	return { status: 200, body: lines.join('\n') };
}

async function latelyIn(
	context: IWebhookFunctions,
	options: Options,
	{ gateway }: GatewayAccess,
): Promise<readonly string[]> {
	try {
		const ledger = await openLedger(context, options);
		const note = await ledger.notes.get(heartbeatNote(context.getNode().id));
		if (!note.ok) return [`Ledger: ${note.failure.message}`];
		const links = await linkLines(context, ledger, gateway.capabilities.reachesPhones);
		return [...told(readHeartbeat(note.value)), ...links];
	} catch (error) {
		return [`Ledger: ${error instanceof Error ? error.message : String(error)}`];
	}
}

function told({ lastPostAt, registration, refused = {}, slow }: Heartbeat): readonly string[] {
	const counts = Object.values(refused).flatMap((hour) => Object.values(hour));
	const sum = counts.reduce((total, each) => total + each, 0);
	return [
		`Last post: ${lastPostAt ?? 'none yet'}`,
		...(registration
			? [`At the gateway: ${registration.message} (${registration.checkedAt})`]
			: []),
		...(sum > 0 ? [`Not taken in the last two days: ${count(sum, 'post')}`] : []),
		...(slow ? [`${slow.message} (${slow.at})`] : []),
	];
}
