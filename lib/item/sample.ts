import { type Item, objectAt } from './item';

/**
 * Whether the item is one of the samples with which Birthday Trigger lets a workflow be tried on any day: a real
 * person, whose birthday it need not be.
 */
export const isSample = (item: Item): boolean => objectAt(item, 'birthday')['sample'] === true;
