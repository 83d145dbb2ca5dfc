/** Up to here the rows of all entities of a chart are read at once; of a larger one those that are near enough to read. */
export const mostReadWhole = 8000;
