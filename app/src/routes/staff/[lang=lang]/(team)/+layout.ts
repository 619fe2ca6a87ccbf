/** The team's area runs in the browser: its router keeps the worker with the keys alive from page to page. */
export const csr = true;
