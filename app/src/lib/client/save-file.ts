/** A browser that is slow, or asks where to save, fetches the file only after the click; gone before, it saves nothing. */
const revokeAfterMs = 10_000;

/** Gives the browser a file to save; its address is gone soon after. The name stays in the list of downloads. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), revokeAfterMs);
}
