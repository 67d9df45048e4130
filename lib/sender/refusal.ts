/** Why something cannot be the sender. */
export interface SenderRefusal {
	/** With the rule; sentences without a last stop. */
	readonly message: string;
	/** Whose rule it is: of the gateway, of the country, or of what any phone can show. */
	readonly by: 'gateway' | 'country' | 'phones';
	/** Whether the text is lost if it goes out so; else networks differ, or the gateway may help. */
	readonly isCertain: boolean;
	/** It is only that the name lacks its mark of advertising, which a gateway may put on. */
	readonly lacksMark?: boolean;
}
