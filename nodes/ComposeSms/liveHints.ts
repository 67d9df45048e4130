import type { NodeHint } from 'n8n-workflow';
import { usualFieldLength } from './fields/segmentMeter';

/*
 * n8n evaluates these conditions in the editor at every change, and has nothing but the parameters to
 * offer: hence JavaScript in texts. They judge the message as typed; where options change it, the meter
 * alone speaks.
 */

const gsm7 = '@£$¥èéùìòÇ\\n\\rØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,\\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà';
const extension = '\\f^{}\\\\\\[~\\]|€';

/** The message with each tag at its fallback, as `preview` of lib/text has it. */
const typed = `($parameter.message ?? '').replace(/\\r\\n/g, '\\n').replace(/\\\\([{}])|\\{((?:[^{}\\\\]|\\\\[{}]?)*)\\}/g, (tag, brace, inside) => brace ?? (/(?<!\\\\)\\|([^]*)$/.exec(inside)?.[1] ?? '${'x'.repeat(usualFieldLength)}').replace(/\\\\([{}])/g, '$1'))`;

const asTyped = `!['typography', 'accents'].includes($parameter.options?.smartEncoding) && ['none', undefined].includes($parameter.options?.nationalLanguage) && $parameter.options?.trackLinks !== true`;

const isUnicode = `/[^${gsm7}${extension}]/.test(${typed})`;

/** Segments by filling one after the other, as `segment` of lib/text does. */
const segmentsOf = (width: string, single: number, long: number): string => {
	const room = `sum.room < ${width}`;
	const filled = `[...${typed}].reduce((sum, unit) => ({ all: sum.all + ${width}, parts: ${room} ? sum.parts + 1 : sum.parts, room: (${room} ? ${long} : sum.room) - ${width} }), { all: 0, parts: 1, room: ${long} })`;
	// One message alone holds more than a part of a long one.
	return `((sum) => sum.all <= ${single} ? 1 : sum.parts)(${filled})`;
};

const segments = `(${isUnicode} ? ${segmentsOf('unit.length', 70, 67)} : ${segmentsOf(`(/[${extension}]/.test(unit) ? 2 : 1)`, 160, 153)})`;

export const liveHints: NodeHint[] = [
	{
		message:
			'The message holds a character that is not in GSM-7, so a segment takes 70 characters instead of 160. The segment meter names it; the option “Smart Encoding” can replace it.',
		type: 'warning',
		location: 'ndv',
		whenToDisplay: 'always',
		displayCondition: `={{ ${asTyped} && ${isUnicode} }}`,
	},
	{
		message: 'The message as typed takes more segments than “Maximum Segments” allows.',
		type: 'warning',
		location: 'ndv',
		whenToDisplay: 'always',
		displayCondition: `={{ ${asTyped} && $parameter.options?.maximumSegments > 0 && ${segments} > $parameter.options.maximumSegments }}`,
	},
];
