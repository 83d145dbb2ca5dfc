import { readJson } from './json.mjs';
import { wrong } from './wrong.mjs';

/** Stops the build where the guided tour points at an id that the case does not hold. */
export function checkTour(folder, ids) {
  const file = 'tour.json';
  for (const { step, highlight } of readJson(folder, file, ['steps']).steps)
    for (const id of highlight)
      if (!ids.has(id)) wrong({ file }, `step ${step} points at ${id}, which is nowhere`);
}
