import { NodeOperationError } from 'n8n-workflow';

/** Says with an error what was done all the same; an empty sentence changes nothing. */
export function addAdvice(failure: unknown, sentence = ''): void {
	if (sentence === '' || !(failure instanceof NodeOperationError)) return;
	failure.description = [failure.description ?? '', sentence].filter((part) => part).join(' ');
}
