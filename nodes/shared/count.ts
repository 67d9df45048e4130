/** “1 credit”, “2 credits”, “1,204 contacts”. */
export const count = (number: number, thing: string, things = `${thing}s`): string =>
	`${number.toLocaleString('en-US')} ${number === 1 ? thing : things}`;
