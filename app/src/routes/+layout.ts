/** No page runs a script of the framework unless it says so; error pages never do. */
export const csr = false;
