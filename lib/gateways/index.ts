import type { Gateway } from './gateway';
import { infobip } from './infobip';
import { kannel } from './kannel';
import { mailpro } from './mailpro';
import { sandbox } from './sandbox';
import { seven } from './seven';
import { smsgate } from './smsgate';
import { twilio } from './twilio';
import { vonage } from './vonage';

/** A gateway whose keys come from a credential form: one flat record of texts, out of which it reads its own names. */
export type AnyGateway = Gateway<Readonly<Record<string, string>>>;

/** Every gateway we can send through: one line each. */
export const gateways: readonly AnyGateway[] = [
	sandbox,
	mailpro,
	twilio,
	vonage,
	infobip,
	kannel,
	smsgate,
	seven,
];

export const gatewayById = (id: string): AnyGateway | undefined =>
	gateways.find((gateway) => gateway.id === id);

export { billedSegments } from './billedSegments';
export type {
	Balance,
	Capabilities,
	ConsentEvent,
	CountryPrice,
	Gateway,
	GatewayFailure,
	Guard,
	InboundAnswer,
	InboundEvent,
	KeyField,
	Listed,
	Operation,
	OutgoingSms,
	Part,
	RefusalCause,
	Registered,
	Registration,
	ReplyEvent,
	ReportEvent,
	SenderStanding,
	SenderStandings,
	SendOutcome,
	StatusAnswer,
	StatusQuery,
	Webhooks,
} from './gateway';
export { retryAfterMs } from './retryAfter';
export type { HttpReply, HttpRequest, InboundRequest } from './http';
