import { type Content, html } from './html';
import { styles } from './styles';

export interface PageParts {
	readonly title: string;
	/** The language it is written in, as BCP 47 has it. */
	readonly lang?: string;
	readonly body: Content;
	/** The last line: by what, and when, it was made. */
	readonly foot?: Content;
}

/** Nothing from outside, no script, nothing sent: a page that was saved or mailed can do no harm. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * One whole page in one text: it asks for nothing from outside, reads the same offline and printed, in the
 * light and in the dark, and without its head too, as n8n shows it.
 */
export const page = ({ title, lang = 'en', body, foot }: PageParts): string =>
	html`<!doctype html>
		<html lang="${lang}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="robots" content="noindex" />
				<title>${title}</title>
				${styles}
			</head>
			<body>
				<main>${body}</main>
				${foot === undefined ? '' : html`<footer>${foot}</footer>`}
			</body>
		</html> `.source;
