/** What the roster that lies here says of who belongs to a team; browsers verify it, the server only reads it. */
export { type AdminsOnly, asAdmin } from './as-admin.ts';
export { isIntakeClosed } from './is-intake-closed.ts';
export { isInTeam, isOfTeam } from './is-of-team.ts';
export { isOwnWord } from './is-own-word.ts';
export { isSignedBy, statementFields } from './is-signed-by.ts';
export { confirmedProfile, profileSays } from './profile-says.ts';
export { type RosterChange, type RosterMember, type RosterSaid, readMembers } from './read-members.ts';
