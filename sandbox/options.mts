import { usualBehaviour, type Behaviour } from './behaviour.mts';
import { systemClock, type Clock } from './clock.mts';
import type { FaultRequest } from './fault.mts';
import type { WebhookTarget } from './webhookBook.mts';

/** How the gateway behaves from the start is part of it. */
export interface SandboxOptions extends Readonly<Partial<Behaviour>> {
	/** Address to listen on; default 127.0.0.1. */
	readonly host?: string;
	/** Default 5680; 0 takes any free port. */
	readonly port?: number;
	/** Default `sandbox-key`. */
	readonly apiKey?: string;
	/** Credits to start with; default 1000. */
	readonly credits?: number;
	/** Path of the append-only log; default `sandbox-log.jsonl` in the current folder. */
	readonly log?: string;
	/** Sender of messages that name none, and whom phones write to that got none; default `38200`. */
	readonly sender?: string;
	/** Where events go until a client says otherwise. */
	readonly webhook?: WebhookTarget;
	/** Pauses before each further attempt to call the webhook, in milliseconds. */
	readonly webhookRetryDelaysMs?: readonly number[];
	/** Faults that lie in wait from the start. */
	readonly faults?: readonly FaultRequest[];
	/** Folder of the page's files; without it only the interfaces are served. */
	readonly pageFolder?: string;
	readonly clock?: Clock;
}

/** The options with every gap filled, except those whose absence means something. */
export function fillOptions(options: SandboxOptions) {
	return {
		host: '127.0.0.1',
		port: 5680,
		apiKey: 'sandbox-key',
		credits: 1000,
		log: 'sandbox-log.jsonl',
		sender: '38200',
		...usualBehaviour,
		faults: [] as readonly FaultRequest[],
		webhookRetryDelaysMs: [500, 2000, 8000] as readonly number[],
		clock: systemClock,
		...options,
	};
}
