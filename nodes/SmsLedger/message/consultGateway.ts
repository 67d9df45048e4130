import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { isErased, type StoredMessage } from '../../../lib/message';
import { lookYourself, type Settlement, settlementOf } from '../../shared/asking';
import type { GatewayDesk, MessageToSomeone } from '../../shared/gatewayDesk';
import { inParallel } from '../../shared/inParallel';
import { answered } from '../../shared/ledger';

/** Questions that one gateway is asked at a time. */
const AT_ONCE = 8;

/** A message after its gateway was asked. */
export interface Consulted {
	readonly message: StoredMessage;
	/** Whether its state changed. */
	readonly changed: boolean;
	/** Why it did not, and what can be done. */
	readonly advice: string;
}

/** Asks a gateway what became of messages, and writes down what it says. Answers in their order. */
export async function consultGateway(
	context: IExecuteFunctions,
	ledger: Ledger,
	desk: GatewayDesk,
	messages: readonly StoredMessage[],
): Promise<Consulted[]> {
	const asked = await inParallel(messages, AT_ONCE, async (message) => ({
		message,
		settlement: await consult(desk, message),
	}));
	await writeDown(context, ledger, desk, asked);
	const keys = messages.map(({ key }) => key);
	const now = await answered(context, ledger.messages.get(keys));
	return asked.map(({ message: before, settlement }) => {
		const message = now.get(before.key) ?? before;
		const changed = message.state !== before.state;
		return { message, changed, advice: settlement.kind === 'none' ? settlement.advice : '' };
	});
}

interface Asked {
	readonly message: StoredMessage;
	readonly settlement: Settlement;
}

async function consult(desk: GatewayDesk, message: StoredMessage): Promise<Settlement> {
	const { gateway, statusOf } = desk;
	const none = (advice: string): Settlement => ({ kind: 'none', advice });
	if (!isToSomeone(message)) return none(NOBODY_TO_ASK_ABOUT);
	if (message.gateway !== undefined && message.gateway !== gateway.id) {
		return none(`It went through another gateway: choose the credential for “${message.gateway}”.`);
	}
	if (!statusOf) {
		return none(`${gateway.displayName} keeps no record to be asked. ${lookYourself(message)}`);
	}
	const answer = await statusOf(message);
	if (!answer.ok)
		return none(`${answer.failure.message}. Ask again later, or: ${lookYourself(message)}`);
	return settlementOf(message, answer.value, gateway, Date.now());
}

const isToSomeone = (message: StoredMessage): message is MessageToSomeone =>
	!isErased(message.e164);

const NOBODY_TO_ASK_ABOUT =
	'The person was erased, so the gateway cannot be asked about this message. It stays in doubt, and is not sent again.';

async function writeDown(
	context: IExecuteFunctions,
	ledger: Ledger,
	{ gateway }: GatewayDesk,
	asked: readonly Asked[],
): Promise<void> {
	const at = { now: Date.now() };
	const by = `the record of ${gateway.displayName}`;
	const resolutions = asked.flatMap(({ message: { key }, settlement }) =>
		settlement.kind === 'resolution' ? [{ key, by, resolution: settlement.resolution }] : [],
	);
	const reports = asked.flatMap(({ settlement }) =>
		settlement.kind === 'report' ? [settlement.report] : [],
	);
	if (resolutions.length > 0) await answered(context, ledger.messages.reconcile(resolutions, at));
	if (reports.length > 0) await answered(context, ledger.messages.report(reports, at));
}
