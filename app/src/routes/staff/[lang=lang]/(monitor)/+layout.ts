/** Forms of the server: the workshop works without a script. */
export const csr = false;
