import { resolve } from 'node:path';
import type { SandboxOptions } from './options.mts';

/** What a person needs to know once it runs. */
export function greeting(
	url: string,
	{ apiKey, log }: Required<Pick<SandboxOptions, 'apiKey' | 'log'>>,
): string {
	return `Sandbox SMS gateway, no phone is reached: ${url}

  Its phones   open ${url} in a browser; reply STOP there
  In n8n       credential "SMS Gateway API", Gateway "Sandbox", Sandbox URL ${url}, Sandbox API Key ${apiKey}
  Its record   ${resolve(log)}

  An n8n in a container reaches it as http://host.docker.internal with this port, once it was started with
  SANDBOX_HOST=0.0.0.0. Ctrl-C ends it; --help lists the settings.`;
}

export const HELP = `Starts a sandbox SMS gateway, which behaves like a real one and reaches no phone.

  SANDBOX_HOST              address to listen on (127.0.0.1)
  SANDBOX_PORT              port; 0 takes any free one (5680)
  SANDBOX_API_KEY           key that clients send (sandbox-key)
  SANDBOX_CREDITS           credits to start with (1000)
  SANDBOX_SENDER            sender of messages that name none (38200)
  SANDBOX_LOG               file with the record of what it took (sandbox-log.jsonl)
  SANDBOX_IDEMPOTENCY       "off": a client reference twice is sent twice (on)
  SANDBOX_STATUS_LOOK_UP    "off": clients may not ask about a message (on)
  SANDBOX_OPT_OUTS          "off": STOP is handed on and not heeded here (on)
  SANDBOX_PARTS             "on": what is long is posted part by part (off)
  SANDBOX_FAULTS            faults from the start, as a JSON list (none)
  SANDBOX_WEBHOOK_URL, SANDBOX_WEBHOOK_SECRET
                            where events go until a client says otherwise (nowhere)`;
