export type { Brand } from './brand';
export { fail, ok, type Result } from './result';
