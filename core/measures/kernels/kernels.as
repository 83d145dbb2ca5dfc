export { offsets, neighbours, costs, weights, prepare } from './memory';
export { scores, stepScores, prepareBetweenness, addSources } from './betweenness';
export { reach, backOffsets, backNeighbours, prepareDistances, addDistances } from './distances';
export { distances, prepareCheapest, nearestFrom, cheapestFrom } from './cheapest';
