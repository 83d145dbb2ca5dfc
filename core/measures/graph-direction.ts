export const graphDirections = ['ignore', 'in', 'out'] as const;

/** `ignore`: every link joins both ways. `out`: along the arrows. `in`: against them. */
export type GraphDirection = (typeof graphDirections)[number];
