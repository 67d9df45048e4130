export { kannel } from './kannel';
export { replyService } from './replyService';
