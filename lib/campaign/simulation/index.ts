/** The days to come as they would go, by the code that will decide them; nothing leaves. */
export type { CampaignFacts } from './funds';
export type { Fate, SimulatedPerson, WaitingPerson } from './person';
export type { Plan, PlanFigures, PlanPart, PlanRefusal } from './plan';
export { PlanCount } from './planCount';
export { PlanTable, type PlanRow } from './planTable';
export { simulate, type SimulatedPeople, type SimulationSettings } from './simulate';
