import { SLOT_READS } from '@schutznetz/vault/public';

/** Slots of each direction that one reading asks for: a fixed number, whatever lies there. */
export const windowSlots = SLOT_READS.ids / 2;
/** Readings that are asked at once; a visit has at least two such rounds, mail or none. */
export const roundReads = 4;
/** Slots of each direction that one call deletes. */
export const forgottenAtOnce = 4 * windowSlots;
