export { conditionsOf, hasConsent } from './conditions';
export { addToList, contactLists, removeFromList, removeTag, type ContactList } from './lists';
export { getContacts, pageContacts } from './read';
export { optOutInItem, standingInItem } from './standingInItem';
export type { ContactEntry, ContactFilter, StoredContact } from './types';
export { upsertContacts } from './upsert';
