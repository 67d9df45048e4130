import type { INodeExecutionData } from 'n8n-workflow';
import { fieldAt } from '../../lib/text';

/** "1,204 credits for 602 recipients; 1 to 3 segments each; 41 in Unicode", or nothing for no message. */
export function summarize(items: readonly INodeExecutionData[]): string | undefined {
	const composed = items.filter(({ json }) => fieldAt(json, 'sms') !== undefined);
	if (composed.length === 0) return undefined;
	const numbers = (path: string) => composed.map(({ json }) => Number(fieldAt(json, path)));
	const segments = numbers('sms.segments');
	const credits = numbers('sms.credits').reduce((total, each) => total + each, 0);
	const unicode = composed.filter(({ json }) => fieldAt(json, 'sms.encoding') === 'UCS-2').length;
	const fewest = segments.reduce((a, b) => Math.min(a, b));
	const most = segments.reduce((a, b) => Math.max(a, b));
	const range =
		fewest === most
			? `${most} ${most === 1 ? 'segment' : 'segments'}`
			: `${fewest} to ${most} segments`;
	const recipients = composed.length.toLocaleString('en-US');
	return (
		`${credits.toLocaleString('en-US')} credits for ${recipients} ${composed.length === 1 ? 'recipient' : 'recipients'}; ${range} each` +
		(unicode > 0 ? `; ${unicode.toLocaleString('en-US')} in Unicode` : '')
	);
}
