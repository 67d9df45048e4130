/**
 * A number as a sentence writes it: 1,204 or 0.075.
 *
 * @param decimals the most that are shown; credits have three
 */
export const figure = (value: number, decimals = 3): string =>
	value.toLocaleString('en-US', { maximumFractionDigits: decimals });

/** “1 credit”, “2 credits”, “1,204 people”. What is shown as 1 is one, whatever was rounded away. */
export const count = (value: number, thing: string, things = `${thing}s`, decimals = 3): string => {
	const shown = figure(value, decimals);
	return `${shown} ${shown === '1' ? thing : things}`;
};
