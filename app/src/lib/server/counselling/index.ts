/**
 * The channel between people who seek help and centres, as far as the server has a part in it: it stores what is
 * sealed, hands it out by address, and removes it. It can open nothing.
 */

export { dropChangeLog } from '../db/channel/drop-change-log.ts';
export { readInstance, setRootPublic } from '../db/channel/instance.ts';
export { answerChannel } from './answer-channel.ts';
export { dayOf } from './days.ts';
export { epochOf, firstKeptEpoch } from './epochs.ts';
export { retention } from './retention.ts';
export { marksSince, readSetAside, type SetAside, setAside } from './set-aside.ts';
export { sweep } from './sweep.ts';
