/** Estimate's look at the days to come. */
export { simulationForm } from './form';
export { layOutPlan } from './layOutPlan';
export { play, type Played } from './play';
