/** Opt-outs, however they come in: heard among items, put on record, and brought to what waits. */
export { keepStops } from './keepStops';
export { reachWhatWaits } from './reachWhatWaits';
export { stopsAmong, type Stops } from './stopsAmong';
export { tellOverruled } from './tellOverruled';
export { writeDown } from './writeDown';
