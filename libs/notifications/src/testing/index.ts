export { mailbox, type Behaviour, type Mailbox } from './mailbox.js';
