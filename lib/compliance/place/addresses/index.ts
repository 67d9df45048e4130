/** Which zones the region and postal code of a contact tell of, outside the United States. */
export { postalText } from './postalText';
export { hasAddressPlan, readAddress, type AddressRead } from './readAddress';
export { namesByFold, readNames } from './readNames';
