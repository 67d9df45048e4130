import { z } from 'zod';

/** An address that events can be posted to. */
export const webAddress = z
	.string()
	.url()
	.regex(/^https?:/i, 'must be an http or https address');
