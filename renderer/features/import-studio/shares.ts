/** What becomes of the rows of a file: the first are all, the others their parts. */
export const shares = ['read', 'used', 'ignored', 'rejected'] as const;
