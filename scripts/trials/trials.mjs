import { killApp } from './kill-app.mjs';

/** The trials with a long run: what of its counts a target is about, and how far it goes unless told. */
export const trials = {
  crash: { counted: 'points', target: 1_000_000 },
  errors: { counted: 'rounds', target: 48 },
  damage: { counted: 'rounds', target: 600 },
  model: { counted: 'runs', target: 100_000 },
  kill: { counted: 'kills', target: 2000 },
  'kill-app': { target: 60, run: killApp },
  hostile: { counted: 'files', target: 6000, rounds: 'hostile-rounds.js', needs: ['node'] },
  full: { counted: 'runs', target: 500 },
};
