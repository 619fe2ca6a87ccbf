/** Ten minutes of speech take about two megabytes. */
const mostSeconds = 600;

const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

type VoiceState = 'idle' | 'asking' | 'recording' | 'recorded' | 'denied' | 'none';

/**
 * Records a voice message: the browser asks for the microphone when somebody presses the button, and the microphone
 * is let go with the last word. The recording is in memory alone.
 */
export class VoiceRecorder {
	state = $state<VoiceState>('idle');
	seconds = $state(0);
	/** An address of this page's memory, to listen again. */
	url = $state<string | null>(null);
	recording: Blob | undefined;
	#recorder: MediaRecorder | undefined;
	#stream: MediaStream | undefined;
	/** Grows with every question for the microphone: an answer that comes too late opens nothing. */
	#asked = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	static isPossible(): boolean {
		return typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined;
	}

	async start(): Promise<void> {
		this.discard();
		this.state = 'asking';
		this.#asked += 1;
		const asked = this.#asked;
		try {
			const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
			this.#stream = stream;
			if (asked !== this.#asked) return this.#letGo();
		} catch (error) {
			if (asked !== this.#asked) return;
			const isDenied = error instanceof DOMException && error.name === 'NotAllowedError';
			this.state = isDenied ? 'denied' : 'none';
			return;
		}
		const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
		const options = { audioBitsPerSecond: 32_000, ...(mimeType && { mimeType }) };
		const recorder = new MediaRecorder(this.#stream, options);
		const parts: Blob[] = [];
		recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
		recorder.addEventListener('stop', () => {
			this.#letGo();
			// Thrown away while it was running.
			if (this.#recorder !== recorder) return;
			this.recording = new Blob(parts, { type: recorder.mimeType.split(';', 1)[0] ?? '' });
			this.url = URL.createObjectURL(this.recording);
			this.state = 'recorded';
		});
		this.#recorder = recorder;
		this.seconds = 0;
		this.#timer = setInterval(() => {
			this.seconds += 1;
			if (this.seconds >= mostSeconds) this.stop();
		}, 1000);
		recorder.start(1000);
		this.state = 'recording';
	}

	stop(): void {
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
	}

	/** Forgets the recording, and lets go of the microphone. */
	discard(): void {
		this.#asked += 1;
		const recorder = this.#recorder;
		this.#recorder = undefined;
		if (recorder?.state === 'recording') recorder.stop();
		this.#letGo();
		if (this.url !== null) URL.revokeObjectURL(this.url);
		this.url = null;
		this.recording = undefined;
		this.seconds = 0;
		this.state = 'idle';
	}

	#letGo(): void {
		clearInterval(this.#timer);
		for (const track of this.#stream?.getTracks() ?? []) track.stop();
		this.#stream = undefined;
	}
}
