/** Which state a person in the United States may be in, and what its clocks show. */
export { stateOfRegion, statesOfNumber, statesOfPostalCode } from './statesOf';
export { statesOfZone, zonesOfState } from './zonesOfState';
