/** A part of a text, by offsets in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const overlaps = (one: Span, other: Span): boolean =>
	one.start < other.end && other.start < one.end;

export const isWithin = (inner: Span, outer: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;
