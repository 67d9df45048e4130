import type { Gateway } from './gateway';
import { aws } from './aws';
import { brevo } from './brevo';
import { clicksend } from './clicksend';
import { infobip } from './infobip';
import { kannel } from './kannel';
import { mailpro } from './mailpro';
import { plivo } from './plivo';
import { sandbox } from './sandbox';
import { seven } from './seven';
import { sinch } from './sinch';
import { smsgate } from './smsgate';
import { telnyx } from './telnyx';
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
	aws,
	brevo,
	clicksend,
	telnyx,
	plivo,
	sinch,
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
	UnreadPiece,
	Webhooks,
} from './gateway';
export { retryAfterMs } from './retryAfter';
export { withoutReportUrl } from './withoutReportUrl';
export type { HttpReply, HttpRequest, InboundRequest } from './http';
