import { isNodeError } from '../../shared/serviceError';

/** Says with an error what was done all the same; an empty sentence changes nothing. */
export function addAdvice(failure: unknown, sentence = ''): void {
	if (sentence === '' || !isNodeError(failure)) return;
	failure.description = [failure.description ?? '', sentence].filter((part) => part).join(' ');
}
