/** Who a text comes from: what a gateway takes, what a country carries, and what is registered there. */
export {
	formRule,
	type CountryNameForm,
	type NameForm,
	type NumberForm,
	type SenderForm,
} from './forms';
export { withArticle } from './countryFault';
export type { SenderRefusal } from './refusal';
export { isRegistered, type Registration } from './registrations';
export { readSender, writtenSender, type Sender } from './sender';
export { senderForm, type SenderQuestion, type SenderTaker } from './senderForm';
