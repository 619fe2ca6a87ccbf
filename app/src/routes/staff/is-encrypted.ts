import type { RequestEvent } from '@sveltejs/kit';

/** Whether a cookie of the answer may be marked as one for TLS alone; without TLS the browser would drop it. */
export const isEncrypted = ({ url }: RequestEvent): boolean => url.protocol === 'https:';
