/** The calendar day on this device. */
export function dayOf(nowMs: number): string {
	const day = new Date(nowMs);
	const twoDigits = (value: number): string => String(value).padStart(2, '0');
	return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}
