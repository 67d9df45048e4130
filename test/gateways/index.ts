import type { GatewayExamples } from './examples';
import { infobipExamples } from './infobip.examples';
import { sandboxExamples } from './sandbox.examples';
import { twilioExamples } from './twilio.examples';
import { vonageExamples } from './vonage.examples';

/** The examples of every gateway, by its id: one line each. */
export const examplesOf: Readonly<Record<string, GatewayExamples>> = {
	sandbox: sandboxExamples,
	twilio: twilioExamples,
	vonage: vonageExamples,
	infobip: infobipExamples,
};
