import type { ListedCentre } from './listed-centre.ts';

/** Neither closed by its own word nor left alone. */
export const takesMessages = ({ profile, isAway }: Pick<ListedCentre, 'profile' | 'isAway'>): boolean =>
	!isAway && profile?.intake !== 'closed';
