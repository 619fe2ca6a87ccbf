import { error } from '@sveltejs/kit';

declare global {
	namespace App {
		interface Error {
			/** Pages that could have been meant. */
			nearest?: readonly { readonly href: string; readonly label: string }[];
		}
	}
}

/** Answers 404 with the pages that come nearest. */
export function refuseUnknown(folder: string, nearest: readonly string[]): never {
	error(404, 'not found', {
		nearest: nearest.map((id) => ({ href: `/de/monitor/${folder}/${id}`, label: id })),
	});
}
