/** Which state a person in the United States may be in, and what its clocks show. */
export { readUsAddress, type UsAddressRead } from './readUsAddress';
export { nameOfState } from './stateNames';
export { statesOfNumber } from './statesOf';
export { statesOfZone, zonesOfState } from './zonesOfState';
