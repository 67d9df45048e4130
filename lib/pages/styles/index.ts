import { charts } from './charts';
import { colours } from './colours';
import { figures } from './figures';
import { media } from './media';
import { tables } from './tables';
import { text } from './text';

/** One quiet sheet for every page; the last part overrules the others. */
export const styles = [colours, text, figures, tables, charts, media];
