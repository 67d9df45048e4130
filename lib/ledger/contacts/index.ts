export { addToList, contactLists, removeFromList, removeTag, type ContactList } from './lists';
export { getContacts, pageContacts } from './read';
export type { ContactEntry, ContactFilter, StoredContact } from './types';
export { upsertContacts } from './upsert';
