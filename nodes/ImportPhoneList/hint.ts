/** A sentence about a run, and how it is shown. */
export type Hint = readonly [message: string, type: 'info' | 'warning'];
