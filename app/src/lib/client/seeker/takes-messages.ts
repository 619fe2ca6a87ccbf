import type { ListedCentre } from './listed-centre.ts';

/** Neither closed by its own word, nor left alone, nor stopped by the network's office. */
export const takesMessages = ({
	profile,
	isAway,
	isStopped,
}: Pick<ListedCentre, 'profile' | 'isAway' | 'isStopped'>): boolean =>
	!isAway && !isStopped && profile?.intake !== 'closed';
