export { sandbox } from './sandbox';
