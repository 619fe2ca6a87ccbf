/** '2026-04-29' → '29.04.2026', also where a browser has no Temporal yet. */
export const numericDay = (day: string): string => day.split('-').reverse().join('.');
