/** Slots of each direction that one reading asks for: a fixed number, whatever lies there. */
export const windowSlots = 32;
