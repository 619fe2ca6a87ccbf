/** Keys are made in the browser: nobody comes back without a script. */
export const csr = true;
