/**
 * Pages that are shown outside n8n: blocks that are put together into one text of HTML, with no request, no
 * script, and everything that was told escaped. And tables as files that no spreadsheet runs.
 */
export {
	barList,
	funnel,
	type Bar,
	type BarList,
	type BarRow,
	type FunnelStep,
} from './blocks/bars';
export { columnChart, type ColumnBar } from './blocks/columns';
export { curve, type Curve } from './blocks/curve';
export { details, facts, type Fact } from './blocks/facts';
export { heading, section, type Heading, type Section } from './blocks/heading';
export { heatMap, type HeatCell, type HeatMap } from './blocks/heatMap';
export { notice, steps, type Notice } from './blocks/notice';
export { table, type Column, type Table } from './blocks/table';
export type { Tone } from './blocks/tone';
export { plainFileName } from './plainFileName';
export { csv, CSV_START, type CsvValue } from './csv';
export { html, type Content, type Html } from './html';
export { page, type PageParts } from './page';
