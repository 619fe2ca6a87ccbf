// Runs in the viewer's frame alone: an origin of its own, no network, nothing but what it is handed. Pictures and
// sound are decoded and drawn or written anew, so that what is shown is pixels and samples; text is text.
const place = document.body.appendChild(document.createElement('main'));

/** @param {ArrayBuffer} bytes */
async function showImage(bytes) {
	const bitmap = await createImageBitmap(new Blob([bytes]));
	const canvas = document.createElement('canvas');
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	bitmap.close();
	place.append(canvas);
}

/**
 * Samples as WAV: one channel of 16 bits, enough for a voice.
 *
 * @param {Float32Array} samples
 * @param {number} rate
 */
function waveOf(samples, rate) {
	const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
	/** @type {(at: number, text: string) => void} */
	const write = (at, text) => {
		for (const [index, sign] of [...text].entries()) view.setUint8(at + index, sign.charCodeAt(0));
	};
	write(0, 'RIFF');
	view.setUint32(4, 36 + samples.length * 2, true);
	write(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, rate, true);
	view.setUint32(28, rate * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	write(36, 'data');
	view.setUint32(40, samples.length * 2, true);
	samples.forEach((sample, index) => {
		view.setInt16(44 + index * 2, Math.max(-1, Math.min(1, sample)) * 32767, true);
	});
	return new Blob([view], { type: 'audio/wav' });
}

/** @param {ArrayBuffer} bytes */
async function showAudio(bytes) {
	const rate = 24000;
	const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
	const context = new OfflineAudioContext(1, Math.max(1, decoded.length), rate);
	const source = context.createBufferSource();
	source.buffer = decoded;
	source.connect(context.destination);
	source.start();
	const rendered = await context.startRendering();
	const audio = document.createElement('audio');
	audio.controls = true;
	audio.src = URL.createObjectURL(waveOf(rendered.getChannelData(0), rate));
	place.append(audio);
}

/** @param {ArrayBuffer} bytes */
function showText(bytes) {
	const text = document.createElement('pre');
	text.dir = 'auto';
	text.textContent = new TextDecoder().decode(bytes);
	place.append(text);
}

addEventListener('message', async ({ data, source }) => {
	if (source !== parent) return;
	place.replaceChildren();
	try {
		if (data.shape === 'image') await showImage(data.bytes);
		else if (data.shape === 'audio') await showAudio(data.bytes);
		else if (data.shape === 'text') showText(data.bytes);
		else throw new Error('nothing else is shown');
		parent.postMessage('shown', '*');
	} catch {
		place.replaceChildren();
		parent.postMessage('failed', '*');
	}
});
