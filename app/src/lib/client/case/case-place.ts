/** Where the unsaved part of a case is kept: the case's own place, or that of a new one. */
export const casePlace = (id: string | null): string => `case/${id ?? 'new'}`;
