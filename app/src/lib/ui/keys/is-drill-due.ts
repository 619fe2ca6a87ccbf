const yearMs = 365 * 24 * 3_600_000;

/** Whether the ways back were never tried, or not for a year. */
export function isDrillDue(drilledOn: string | null, nowMs: number): boolean {
	return drilledOn === null || nowMs - Date.parse(`${drilledOn}T00:00:00Z`) > yearMs;
}
