import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import type { MessageState, StoredMessage } from '../../../lib/message';
import { openDesk } from '../../shared/gatewayDesk';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { ledgerOf, together } from '../items';
import { askGateway } from '../properties/message';
import { consultGateway } from './consultGateway';
import { messageIdReader } from './messageIdReader';
import { fullMessage } from './messageItem';

/** States of which the gateway may know more than the ledger does. */
const OPEN: ReadonlySet<MessageState> = new Set(['scheduled', 'accepted', 'unknown']);

/** Message: Get Status. One item for each that comes in, in their order. */
export async function getStatus(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const keyOf = messageIdReader(this);
	return await together(
		this,
		({ json }, index) => ({ json, key: keyOf(json, index) }),
		async (asked) => {
			const keys = asked.map(({ key }) => key);
			const known = await answered(this, ledger.messages.get(keys));
			const advice = await refresh(this, ledger, known);
			return asked.map(({ json, key }): IDataObject => {
				const message = known.get(key);
				if (!message) return { ...json, messageId: key, state: 'not found' };
				const more = advice.get(key) ?? '';
				return { ...json, ...fullMessage(message), ...(more !== '' && { advice: more }) };
			});
		},
	);
}

/** Asks the gateway where the node is set to; puts what it says into `known`. Gives advice by key. */
async function refresh(
	context: IExecuteFunctions,
	ledger: Ledger,
	known: Map<string, StoredMessage>,
): Promise<ReadonlyMap<string, string>> {
	const single = sameForAll(openForm(context), context.getInputData().length);
	if (!single.read(askGateway)) return new Map();
	const desk = await openDesk(context);
	if (!desk) {
		throw new NodeOperationError(context.getNode(), '“Ask the Gateway” is on, and none is chosen', {
			description: 'Choose the SMS Gateway credential that the messages were sent with.',
		});
	}
	const open = [...known.values()].filter(({ state }) => OPEN.has(state));
	const consulted = await consultGateway(context, ledger, desk, open);
	for (const { message } of consulted) known.set(message.key, message);
	return new Map(consulted.map(({ message, advice }) => [message.key, advice]));
}
