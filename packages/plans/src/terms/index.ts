/** Terms for the stored search: made when a record is published, and of what somebody asks. */
export { matchRanges } from './match-ranges.ts';
export { type RecordTerms, recordTerms } from './record-terms.ts';
export { type SearchQuery, searchQuery } from './search-query.ts';
export { searchTerms } from './search-terms.ts';
export { termsOfWord } from './terms-of-word.ts';
