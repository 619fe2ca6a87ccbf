import type { Role } from '../public/roster-change.ts';

/** Whether the team's keys are wrapped to somebody, and whether their hand counts under them: not a mediator's. */
export const isOfTeam = ({ role }: { readonly role: Role }): boolean => role !== 'mediator';
