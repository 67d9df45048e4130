import type { InboundExample } from '../../../gateways/examples';
import { awsPosts } from './aws';
import { brevoPosts } from './brevo';
import { clicksendPosts } from './clicksend';
import { infobipPosts } from './infobip';
import { kannelPosts } from './kannel';
import { plivoPosts } from './plivo';
import { sandboxPosts } from './sandbox';
import { sevenPosts } from './seven';
import { sinchPosts } from './sinch';
import { smsgatePosts } from './smsgate';
import { telnyxPosts } from './telnyx';
import { twilioPosts } from './twilio';
import { vonagePosts } from './vonage';
import { vonageMessagesPosts } from './vonageMessages';

/** Every post that a vendor documents, and the ways in which each may be written, by the ID of the gateway. */
export const postsOf: Readonly<Record<string, readonly InboundExample[]>> = {
	aws: awsPosts,
	brevo: brevoPosts,
	clicksend: clicksendPosts,
	infobip: infobipPosts,
	kannel: kannelPosts,
	plivo: plivoPosts,
	sandbox: sandboxPosts,
	seven: sevenPosts,
	sinch: sinchPosts,
	smsgate: smsgatePosts,
	telnyx: telnyxPosts,
	twilio: twilioPosts,
	vonage: [...vonagePosts, ...vonageMessagesPosts],
};
