export { acceptedMessages, type AcceptedMessage } from './acceptedMessages.mts';
export { startSandbox, type Sandbox } from './startSandbox.mts';
