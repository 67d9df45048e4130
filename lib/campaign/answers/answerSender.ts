import type { AnyGateway } from '../../gateways';
import { readSender, senderForm, writtenSender } from '../../sender';

export interface AnswerRoute {
	/** Where the person wrote to, as posted; or empty. */
	readonly writtenTo: string;
	/** The sender of the message that they answer, or empty. */
	readonly answered: string;
	/** What the credential names, or empty. */
	readonly senderName: string;
	readonly gateway: Pick<AnyGateway, 'displayName' | 'senderForm' | 'capabilities'>;
}

/**
 * From where a person is answered: the number they wrote to, else one of ours that takes replies; empty
 * for a gateway whose account sets its sender. `undefined` where all there is is a name: who gets a text
 * from it cannot answer, and the STOP came another way.
 */
export function answerSender({
	writtenTo,
	answered,
	senderName,
	gateway,
}: AnswerRoute): string | undefined {
	if (gateway.capabilities.sender === 'perAccount' || gateway.senderForm.names === 'unused') {
		return '';
	}
	const takesReplies = (written: string) => {
		const { kind } = readSender(written);
		return (kind === 'number' || kind === 'service') && senderForm({ sender: written, gateway }).ok;
	};
	const found = [writtenTo, answered, senderName].find(takesReplies);
	return found === undefined ? undefined : writtenSender(readSender(found));
}
