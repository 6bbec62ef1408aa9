export { calendarFeed, type CalendarEntry } from './calendar-feed.js';
export { channelsFrom, type Channels } from './channels.js';
export { AUTOMATIC, mailChannel, mailTransport, messageId, noMail, type MailSettings } from './mail-channel.js';
export { linkOf, mailText } from './mail-text.js';
export { isPrivateAddress, publicLookup } from './public-address.js';
export { webhookChannel, type WebhookSettings } from './webhook-channel.js';
export { isSigned, newSecret, signatureOf } from './webhook-signature.js';
