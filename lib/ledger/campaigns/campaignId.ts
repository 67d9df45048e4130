/**
 * The campaign a name stands for. Names that a person would call the same ("Black  Friday", "black
 * friday") are one campaign, as they are in a message's key.
 */
export const campaignId = (name: string): string =>
	name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
