/** The trials with a long run: what of its counts a target is about, and how far it goes unless told. */
export const trials = {
  crash: { counted: 'points', target: 1_000_000 },
};
