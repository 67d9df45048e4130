export { readCustomRules } from './readCustomRules';
