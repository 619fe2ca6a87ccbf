export { findLegalText, type LegalText } from './find-legal-text.ts';
