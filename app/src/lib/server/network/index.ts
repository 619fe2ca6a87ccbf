/** What the network's office does: the root that vouches for every centre, and the centres that come to it. */
export { type FoundCentreRefusal, foundCentre } from './found-centre.ts';
export { foundNetworkRoot, type NewRoot } from './found-network-root.ts';
export {
	type NoticeDraft,
	officeBoard,
	officeNotices,
	putAway,
	withdrawNotice,
	writeNotice,
} from './notices.ts';
export { type NetworkCentre, readNetwork } from './read-network.ts';
export { stopIntake } from './stop-intake.ts';
export { turnAwayFromCentre } from './turn-away-from-centre.ts';
