import bodies from '../../content/records/bodies.json' with { type: 'json' };
import drafts from '../../content/records/drafts.json' with { type: 'json' };
import events from '../../content/records/events.json' with { type: 'json' };
import links from '../../content/records/links.json' with { type: 'json' };
import obligations from '../../content/records/obligations.json' with { type: 'json' };
import { type ReleasedRecord, readReleasedRecords } from './read-released-records.ts';

const read = readReleasedRecords([...bodies, ...obligations, ...events, ...links, ...drafts]);
if (!read.ok) throw new Error(`records of the release are broken:\n${read.error.join('\n')}`);

/** The records that this version of Schutznetz brings along; the start loads them. */
export const releasedRecords: readonly ReleasedRecord[] = read.value;
