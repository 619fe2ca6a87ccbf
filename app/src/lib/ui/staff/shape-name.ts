import type { FileShape } from '#lib/client/staff/file-shape.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a file's bytes look like, in words. */
export function shapeName(shape: FileShape): string {
	const names = {
		image: m.file_shape_image,
		audio: m.file_shape_audio,
		text: m.file_shape_text,
		other: m.file_shape_other,
	};
	return names[shape]();
}
