/** Working groups: members, meetings with minutes, due actions. Records that are never published. */
export { type OverdueAction, overdueActions } from './overdue-actions.ts';
export { type GroupView, listGroups, type Versioned } from './read-groups.ts';
