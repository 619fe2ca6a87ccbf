const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** "1.672", "27,6". */
export const formatNumber = (value: number): string => german.format(value);
