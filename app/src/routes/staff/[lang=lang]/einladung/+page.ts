/** Keys are made in the browser: nobody can join without a script. */
export const csr = true;
