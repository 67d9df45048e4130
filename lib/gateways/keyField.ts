/** One field of a gateway's keys, as the credential form asks for it. */
export interface KeyField {
	/** Stored in credentials: never rename. Unique over all gateways. */
	readonly name: string;
	readonly label: string;
	readonly description: string;
	/** An example value; shown as "e.g. …". */
	readonly example: string;
	readonly secret: boolean;
	readonly default: string;
	/** Whether the gateway works without it. */
	readonly optional?: boolean;
	/** The only values it may have, each as the form names it; a free text when absent. */
	readonly choices?: readonly { readonly value: string; readonly label: string }[];
	/** Shown, and read, only while another key of this gateway has one of these values. */
	readonly showWhen?: Readonly<Record<string, readonly string[]>>;
}

export type KeysOf<Fields extends readonly KeyField[]> = {
	readonly [Name in Fields[number]['name']]: string;
};
