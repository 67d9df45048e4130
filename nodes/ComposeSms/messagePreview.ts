import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { finishText, optOutNotice } from '../../lib/campaign';
import { objectAt, textAt } from '../../lib/item';
import { parseTemplate, plainFormat, render } from '../../lib/text';
import { enumerated } from '../../lib/words';
import { readValues } from '../shared/parameters';
import { fieldKnower, fieldsOf } from '../shared/recipientFields';
import { segmentOptionsOf } from './fields/encoding';
import { message } from './fields/message';
import { messagePreviewValue } from './fields/messagePreview';
import { noticeChoiceOf } from './fields/optOutNotice';
import { options, type Options } from './fields/options';
import { explainMissing } from './missingFields';

export async function loadMessagePreview(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const [name, description] = previewMessage(
		this.getCurrentNodeParameter('message'),
		this.getCurrentNodeParameter('options'),
		this.getCurrentNodeParameter('firstItem'),
	);
	return [{ name, value: messagePreviewValue, description }];
}

/**
 * The text that the first person gets, and a sentence on it. What is wrong with the message is for the meter
 * to say; a field that this person does not have is named.
 *
 * @param firstItem the first item as JSON, or nothing where the nodes before have not run
 */
export function previewMessage(
	written: unknown,
	chosen: unknown,
	firstItem: unknown,
): readonly [text: string, about: string] {
	const typed = message.read(written);
	const values = readValues(options.field.displayName, options.members, chosen ?? {});
	const template = typed.ok ? parseTemplate(typed.value) : undefined;
	if (!values.ok || !template?.ok) return ['See the segment meter', ''];
	const person = personIn(firstItem);
	if (!person) return [NOBODY, ''];
	const isField = fieldKnower(() => [person]);
	const filled = render(template.value, fieldsOf(person, isField), plainFormat);
	const missing = [...new Set(filled.missingFields)];
	if (missing.length > 0) {
		const [first = ''] = missing;
		const why = explainMissing(first, template.value, [person]);
		const others =
			missing.length === 1
				? ''
				: `, nor for ${enumerated(missing.slice(1).map((one) => `{${one}}`))}`;
		return [`${why.message}${others}`, why.description];
	}
	const { text } = finishText(filled, {
		brand: values.value.senderIdentification,
		smartEncoding: values.value.smartEncoding,
		segmentOptions: segmentOptionsOf(values.value),
		...noticeFor(person, filled.text, values.value),
	});
	return [text, ''];
}

const NOBODY = 'Execute the previous nodes to see the message of the first person here';

function personIn(firstItem: unknown): IDataObject | undefined {
	if (typeof firstItem !== 'string') return undefined;
	try {
		const item: unknown = JSON.parse(firstItem);
		const isPerson = typeof item === 'object' && item !== null && Object.keys(item).length > 0;
		return isPerson ? (item as IDataObject) : undefined;
	} catch {
		return undefined;
	}
}

function noticeFor(person: IDataObject, text: string, options: Options) {
	const country = textAt(objectAt(person, 'phone'), 'country') || undefined;
	const language = textAt(objectAt(person, 'contact'), 'language');
	const notice = optOutNotice(noticeChoiceOf(options, { country, language }), {
		number: options.optOutNumber,
		sender: options.sender,
		message: text,
	});
	return notice.ok ? notice.value : { label: '', optOut: '' };
}
