import { namedOperations } from './namedOperations';

/** What is chosen, in the words of the form, on the canvas. */
export const subtitle = `={{ ${JSON.stringify(namedOperations)}[$parameter["resource"]][$parameter["operation"]] }}`;
