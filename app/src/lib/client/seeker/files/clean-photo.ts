import { err, ok, type Result } from '@schutznetz/kernel';

/** Why a picture cannot be made anew here. */
export type CleanProblem =
	/** This browser does not know the format (HEIC in most), or the file is damaged. */
	| { readonly kind: 'not-decodable' }
	/** This browser does not let a page read back what it has drawn (Tor Browser). */
	| { readonly kind: 'no-canvas' };

/** Enough to read a letter that was photographed; more would only take longer on a slow line. */
const mostEdgePixels = 2048;
const quality = 0.85;

/**
 * A picture drawn anew: what comes out has its pixels, the right way up, and nothing else (no place, no device, no
 * time, no preview). Pictures of phones are made smaller to what is needed.
 */
export async function cleanPhoto(file: Blob): Promise<Result<Blob, CleanProblem>> {
	if (!readsBackWhatItDraws()) return err({ kind: 'no-canvas' });
	const url = URL.createObjectURL(file);
	try {
		// An image element turns a photo the way its camera was held, in browsers that bitmaps do not.
		const image = new Image();
		image.src = url;
		await image.decode();
		const { naturalWidth: width, naturalHeight: height } = image;
		const scale = Math.min(1, mostEdgePixels / Math.max(width, height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(width * scale));
		canvas.height = Math.max(1, Math.round(height * scale));
		const context = canvas.getContext('2d');
		if (!context || width === 0) return err({ kind: 'not-decodable' });
		// What is transparent would be black in a JPEG.
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
		canvas.width = 0;
		return blob ? ok(blob) : err({ kind: 'not-decodable' });
	} catch {
		return err({ kind: 'not-decodable' });
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** Browsers that guard against fingerprints give noise or white instead of what was drawn. */
function readsBackWhatItDraws(): boolean {
	const canvas = document.createElement('canvas');
	canvas.width = 8;
	canvas.height = 8;
	const context = canvas.getContext('2d');
	if (!context) return false;
	context.fillStyle = '#123456';
	context.fillRect(0, 0, 8, 8);
	const { data } = context.getImageData(0, 0, 8, 8);
	return data.every((value, at) => value === [0x12, 0x34, 0x56, 0xff][at % 4]);
}
