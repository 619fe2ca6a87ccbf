/** Mail of the office: contacts that nobody else sees, a queue, and what became of it. */
export { addContact, type ContactRefusal, dropContact, readContacts } from './contacts.ts';
export { type Deliver, deliverBy, type Mail } from './deliver.ts';
export { type MailSettings, mailSettingsFrom } from './mail-settings.ts';
export { readOutbox, retryOutbox } from './outbox.ts';
export { repeatSending, sendSoon } from './repeat-sending.ts';
export { sendForOffice } from './send-for-office.ts';
export { sendWaiting } from './send-waiting.ts';
