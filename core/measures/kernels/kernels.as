export { offsets, neighbours, costs, prepare, clear } from './memory';
export { weights, scores, stepScores, prepareBetweenness, addSources } from './betweenness';
export { reach, pairs, nearness, backOffsets, backNeighbours, prepareDistances, preparePairs, addDistances, prepareFrom, searchFrom } from './distances';
export { distances } from './cheapest';
export { cores, findCores } from './cores';
export { leaving, coming, labels, prepareCommunities, setScale } from './levels';
export { findLouvain, findLeiden } from './communities';
