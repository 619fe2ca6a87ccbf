/**
 * What is read at most. Plans have some hundred pages; 2,500 pages of text are a few MB in memory because pages are
 * read one by one and forgotten, and more than that is no plan. An office file stands in memory as a whole: each MB of
 * its XML takes 25 MB where it is prose and up to 250 MB where every word is a paragraph. So it may unpack to 60 MB, and
 * what still grows beyond `memoryMegabytes` is given up (`readApart`).
 */
export const readLimits = {
	bytes: 50_000_000,
	unpackedBytes: 60_000_000,
	memoryMegabytes: 1024,
	pages: 2500,
	rows: 50_000,
	blocks: 200_000,
	cellCharacters: 20_000,
	lineCharacters: 1000,
} as const;
