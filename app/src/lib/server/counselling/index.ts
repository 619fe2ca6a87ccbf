/**
 * The channel between people who seek help and centres, as far as the server has a part in it: it stores what is
 * sealed, hands it out by address, and removes it. It can open nothing.
 */

export { dropChangeLog } from '../db/channel/drop-change-log.ts';
export { readInstance, setRootPublic } from '../db/channel/instance.ts';
export { answerChannel } from './answer-channel.ts';
export { type ChannelLimits, channelLimits } from './channel-limits.ts';
export { intakeDays } from './cover-days.ts';
export { epochOf, firstKeptEpoch } from './epochs.ts';
export { readIntakeDay, saveIntakeSetting } from './intake-setting.ts';
export { type Contact, readContacts } from './read-contacts.ts';
export { retention } from './retention.ts';
export { readSetAside, type SetAside, setAside } from './set-aside.ts';
export { sweep } from './sweep.ts';
export { sweepFiles } from './sweep-files.ts';
