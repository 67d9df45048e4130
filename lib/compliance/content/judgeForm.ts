import { senderForm, type SenderTaker } from '../../sender';
import { OWN_RULES } from '../answer';
import type { ContentFinding } from './findings';

/** Whether any phone could show a sender, and its gateway takes it, where that is known. */
export function judgeForm(
	sender: string,
	gateway: SenderTaker | undefined,
): readonly ContentFinding[] {
	if (sender === '') return [];
	const form = senderForm({ sender, gateway });
	if (form.ok) return [];
	const { message } = form.failure;
	return [{ code: 'sender_form', effect: 'block', message, rule: OWN_RULES.senderForm }];
}
