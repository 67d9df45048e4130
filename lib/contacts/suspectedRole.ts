import { fold } from './fold';

const OPT_OUT =
	/\b(?:opt(?:ed)? ?out|unsub\w*|stop\w*|do not|block\w*|suppress\w*|desabon\w*|desinscri\w*|abgemeldet|sperre|baja)\b/;
const CONSENT =
	/\b(?:consent\w*|opt(?:ed)? ?in|permission|subscri\w*|gdpr|agree\w*|accept\w*|einwillig\w*|zustimm\w*)\b/;

/** What a column looks like that was read as nothing. */
export const suspectedRole = (name: string): 'consent' | 'optOut' | undefined => {
	const header = fold(name);
	if (OPT_OUT.test(header)) return 'optOut';
	return CONSENT.test(header) ? 'consent' : undefined;
};
