/** How something is meant; it is never told by colour alone. */
export type Tone = 'plain' | 'good' | 'watch' | 'bad';
