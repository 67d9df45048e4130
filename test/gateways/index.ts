import { awsExamples } from './aws.examples';
import { brevoExamples } from './brevo.examples';
import { clicksendExamples } from './clicksend.examples';
import type { GatewayExamples } from './examples';
import { infobipExamples } from './infobip.examples';
import { kannelExamples } from './kannel.examples';
import { mailproExamples } from './mailpro.examples';
import { plivoExamples } from './plivo.examples';
import { sandboxExamples } from './sandbox.examples';
import { sevenExamples } from './seven.examples';
import { sinchExamples } from './sinch.examples';
import { smsgateExamples } from './smsgate.examples';
import { telnyxExamples } from './telnyx.examples';
import { twilioExamples } from './twilio.examples';
import { vonageExamples } from './vonage.examples';

/** The examples of every gateway, by its id: one line each. */
export const examplesOf: Readonly<Record<string, GatewayExamples>> = {
	sandbox: sandboxExamples,
	mailpro: mailproExamples,
	twilio: twilioExamples,
	vonage: vonageExamples,
	infobip: infobipExamples,
	kannel: kannelExamples,
	smsgate: smsgateExamples,
	seven: sevenExamples,
	aws: awsExamples,
	brevo: brevoExamples,
	clicksend: clicksendExamples,
	telnyx: telnyxExamples,
	plivo: plivoExamples,
	sinch: sinchExamples,
};
