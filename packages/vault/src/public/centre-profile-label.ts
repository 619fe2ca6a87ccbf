/** Label of the signature under a centre's profile; here for the same reason as that of a week's key. */
export const CENTRE_PROFILE_LABEL = 'schutznetz/1/centre-profile';
