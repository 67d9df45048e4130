/** What is answered to people who write, once the gateway has its own answer. */
export { answerPeople, type Answered } from './answerPeople';
