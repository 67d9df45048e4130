/** A door of its own: node descriptions list countries, and must not load the numbering plans for it. */
export { countries, type Country } from './countries';
export { countryName } from './countryName';
