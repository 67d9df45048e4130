import { type SendOutcome, withoutReportUrl } from '../../lib/gateways';

const url = 'https://n8n.example:8443/webhook/5f1c-secret/events';
const refused = (message: string): SendOutcome => ({
	kind: 'refused',
	cause: 'misconfigured',
	message,
	retryable: true,
});

describe('what a gateway says of the address for reports', () => {
	it.each([
		['as it is', `The URL ${url} is not valid`],
		['in quotation marks', `"${url}?messageId=1" is not valid`],
		['cut off', `The URL ${url.slice(0, -9)}`],
		['without its scheme', 'n8n.example:8443/webhook/5f1c-secret/events is not valid'],
		['escaped', `callback=${encodeURIComponent(url)} is not valid`],
		['with escaped strokes', `The URL ${url.replaceAll('/', '\\/')} is not valid`],
		['twice', `${url} and ${url}`],
	])('keeps its secret where it is quoted %s', (_how, message) => {
		const outcome = withoutReportUrl(refused(message), url);
		expect(outcome).not.toMatchObject({ message });
		expect(JSON.stringify(outcome)).not.toContain('5f1c');
		expect(JSON.stringify(withoutReportUrl({ kind: 'unknown', message }, url))).not.toMatch('5f1c');
	});

	it('says the rest of it as it is', () => {
		expect(withoutReportUrl(refused(`The URL "${url}" is not valid`), url)).toEqual(
			refused('The URL "https://n8n.example:8443/…" is not valid'),
		);
		expect(withoutReportUrl(refused('No such number'), url)).toEqual(refused('No such number'));
	});
});
