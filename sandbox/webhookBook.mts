import { newId } from './newId.mts';

export interface WebhookTarget {
	readonly url: string;
	readonly secret: string;
}

/** An address that a client has registered. */
export interface RegisteredWebhook extends WebhookTarget {
	readonly id: string;
}

/** The one that `PUT /v1/webhook` and the settings name; it has no id that a client could remove. */
const NAMELESS = '';

/** Where events go: any number of registered addresses, and one that is set without registering. */
export class WebhookBook {
	readonly #targets = new Map<string, WebhookTarget>();

	/** Sets the nameless one; undefined: there is none. */
	point(target: WebhookTarget | undefined): void {
		if (target === undefined) this.#targets.delete(NAMELESS);
		else this.#targets.set(NAMELESS, target);
	}

	/** An address that is registered already keeps its id, and takes the new secret. */
	register(target: WebhookTarget): {
		readonly webhook: RegisteredWebhook;
		readonly isNew: boolean;
	} {
		const known = this.registered.find(({ url }) => url === target.url);
		const id = known?.id ?? newId();
		this.#targets.set(id, target);
		return { webhook: { id, ...target }, isNew: known === undefined };
	}

	/** @returns whether there was such an address */
	remove(id: string): boolean {
		return id !== NAMELESS && this.#targets.delete(id);
	}

	get registered(): RegisteredWebhook[] {
		return [...this.#targets]
			.filter(([id]) => id !== NAMELESS)
			.map(([id, target]) => ({ id, ...target }));
	}

	/** Of every address; one that is registered and set without registering counts once. */
	get ids(): string[] {
		const nameless = this.#targets.get(NAMELESS)?.url;
		const registered = this.registered;
		const isRegistered = registered.some(({ url }) => url === nameless);
		const ids = registered.map(({ id }) => id);
		return nameless === undefined || isRegistered ? ids : [NAMELESS, ...ids];
	}

	find(id: string): WebhookTarget | undefined {
		return this.#targets.get(id);
	}

	clear(): void {
		this.#targets.clear();
	}
}
