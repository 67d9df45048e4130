/** Which state a person in the United States may be in. */
export { stateOfRegion } from './stateOfRegion';
export { statesOfNumber } from './statesOfNumber';
export { statesOfPostalCode } from './statesOfPostalCode';
export { zonesOfState } from './zonesOfState';
