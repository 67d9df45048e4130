export { planPage } from './planPage';
export type { PlanStory } from './planStory';
