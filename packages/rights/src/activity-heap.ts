/** The variables that wait for a decision, the most active first. */
export interface ActivityHeap {
	/** Takes a variable in, where it is not in already. */
	add(variable: number): void;
	/** The most active variable, taken out; undefined where none waits. */
	takeTop(): number | undefined;
	/** Its activity grew: moves it forward, where it waits. */
	grew(variable: number): void;
}

/** An empty binary heap over the activities, which belong to the caller and only ever grow in proportion. */
export function createActivityHeap(activity: readonly number[]): ActivityHeap {
	const heap: number[] = [];
	const place: number[] = [];
	const active = (at: number): number => activity[heap[at] as number] as number;
	const swap = (a: number, b: number): void => {
		const [first, second] = [heap[a] as number, heap[b] as number];
		heap[a] = second;
		heap[b] = first;
		place[second] = a;
		place[first] = b;
	};
	const rise = (from: number): void => {
		for (let at = from; at > 0; ) {
			const parent = (at - 1) >> 1;
			if (active(parent) >= active(at)) return;
			swap(at, parent);
			at = parent;
		}
	};
	const sink = (): void => {
		for (let at = 0; ; ) {
			let best = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < heap.length && active(child) > active(best)) best = child;
			if (best === at) return;
			swap(at, best);
			at = best;
		}
	};
	return {
		add(variable) {
			if (place[variable] !== undefined) return;
			place[variable] = heap.push(variable) - 1;
			rise(heap.length - 1);
		},
		takeTop() {
			const top = heap[0];
			if (top === undefined) return undefined;
			swap(0, heap.length - 1);
			heap.pop();
			delete place[top];
			if (heap.length > 1) sink();
			return top;
		},
		grew(variable) {
			const at = place[variable];
			if (at !== undefined) rise(at);
		},
	};
}
