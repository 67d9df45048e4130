import type { SendOutcome } from './outgoing';

/**
 * An outcome in which the gateway does not quote the address for reports: its path is a secret, and what a
 * gateway says is told, kept and logged. Whatever follows the host goes, since a quotation may be cut off.
 */
export function withoutReportUrl(outcome: SendOutcome, reportUrl: string): SendOutcome {
	if (outcome.kind === 'accepted' || !URL.canParse(reportUrl)) return outcome;
	const { host } = new URL(reportUrl);
	let { message } = outcome;
	for (const written of [host, encodeURIComponent(host)]) {
		const [before = '', ...quoted] = message.split(written);
		message = before + quoted.map((rest) => rest.replace(/^[^\s"'<>]*/, `${written}/…`)).join('');
	}
	return { ...outcome, message };
}
