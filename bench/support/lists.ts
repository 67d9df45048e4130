/** What the import benchmark measures, bundled as it ships. */
export { importContacts, ListCounter } from '../../lib/contacts';
export { readFile } from '../../lib/contacts/files';
