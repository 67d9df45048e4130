import type { WrittenCap } from './timeSettings';

/** What the collection Options may hold. */
export interface Options {
	readonly applyConsentExemptions: boolean;
	readonly cap: WrittenCap;
	readonly closedDates: string;
	readonly contentChecks: ContentChecks;
	readonly customRules: unknown;
	readonly deadline: unknown;
	readonly decideAsOf: unknown;
	readonly folderIsPersistent: boolean;
	readonly onlyStatutesThatNameTexts: boolean;
	readonly preferredTime: unknown;
	readonly recordDecisions: boolean;
	readonly safetyMargin: number;
	readonly suppressionList: unknown;
	readonly writeOptOuts: boolean;
}

export type ContentChecks = 'byRule' | 'warn' | 'off';
