import { namedOperations } from './namedOperations';

const subtitles = Object.fromEntries(
	Object.entries(namedOperations).flatMap(([resource, operations]) =>
		Object.entries(operations).map(([operation, name]) => [`${resource} ${operation}`, name]),
	),
);

/** What is chosen, in the words of the form. One map, since two braces together would end the expression. */
export const subtitle = `={{ ${JSON.stringify(subtitles)}[$parameter["resource"] + " " + $parameter["operation"]] }}`;
