import { fail } from '../../lib/shared';
import { parseTemplate, type Template } from '../../lib/text';
import type { Understand } from './parameters';

/** Understands a message with merge tags. */
export const asTemplate: Understand<string, Template> = (written, { label }) => {
	const template = parseTemplate(written);
	if (template.ok) return template;
	return fail({
		message: `“${label}”: ${template.failure.message}`,
		description: 'Write a merge field as in {firstName|there}, and \\{ for a plain brace.',
	});
};
