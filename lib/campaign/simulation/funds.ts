import type { Campaign } from '../../ledger';
import { campaignId, type NewMessage } from '../../message';

/** Fractions of credits add up to a little more or less than they should. */
const TOLERANCE = 1e-6;

/** What of a campaign's facts binds a run. */
export type CampaignFacts = Pick<Campaign, 'budget' | 'reserved' | 'charged' | 'pausedAt'>;

export interface FundsSettings {
	/** By the ids of campaigns, as the ledger has them. */
	readonly campaigns: ReadonlyMap<string, CampaignFacts>;
	/** “Maximum Credits”, which binds what it is lower than. */
	readonly maxCredits?: number | undefined;
	/** In the unit of the gateway; absent where it tells none. */
	readonly balance?: number | undefined;
}

/** What may still be spent: by campaign, as the ledger keeps it, and of the account. */
export class Funds {
	readonly #left = new Map<string, number>();
	readonly #settings: FundsSettings;
	#balance: number;

	constructor(settings: FundsSettings) {
		this.#settings = settings;
		this.#balance = settings.balance ?? Infinity;
	}

	isPaused({ campaign }: NewMessage): boolean {
		return this.#factsOf(campaign)?.pausedAt !== undefined;
	}

	/** Whether the budget of its campaign covers a message; without a campaign it has none. */
	allows({ campaign, credits }: NewMessage): boolean {
		return !campaign || credits <= this.#leftOf(campaign) + TOLERANCE;
	}

	/** Whether the account covers so many credits. */
	covers(credits: number): boolean {
		return credits <= this.#balance;
	}

	spend({ campaign, credits }: NewMessage): void {
		if (campaign) this.#left.set(campaign, this.#leftOf(campaign) - credits);
		this.#balance -= credits;
	}

	#leftOf(campaign: string): number {
		const known = this.#left.get(campaign);
		if (known !== undefined) return known;
		const { budget = Infinity, reserved = 0, charged = 0 } = this.#factsOf(campaign) ?? {};
		const limit = Math.min(budget, this.#settings.maxCredits ?? Infinity);
		return limit - reserved - charged;
	}

	#factsOf(campaign: string | undefined): CampaignFacts | undefined {
		return campaign ? this.#settings.campaigns.get(campaignId(campaign)) : undefined;
	}
}
