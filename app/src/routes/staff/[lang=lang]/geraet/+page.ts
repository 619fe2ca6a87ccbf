/** The device's key is made in its browser: without a script there is none. */
export const csr = true;
