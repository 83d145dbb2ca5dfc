import { decimal, named, reference } from './cells.mjs';
import { readJson } from './json.mjs';
import { readTable, refuseRepeats } from './table.mjs';
import { wrong } from './wrong.mjs';

/** The charts and who stands where on them. */
export function readCharts(folder, entityIds) {
  const file = 'charts.json';
  const charts = readJson(folder, file, ['charts']).charts.map((chart) => ({
    id: chart.id,
    ...named({ ...chart, at: { file } }),
    arrangement: chart.arrangement,
    regions: chart.regions,
  }));
  return { charts, placements: readPlacements(folder, new Set(charts.map(({ id }) => id)), entityIds) };
}

function readPlacements(folder, chartIds, entityIds) {
  const rows = readTable(folder, 'charts.csv', ['chart', 'entity', 'x', 'y']);
  refuseRepeats(rows, (row) => `${row.chart}:${row.entity}`);
  for (const chart of chartIds)
    if (!rows.some((row) => row.chart === chart)) wrong({ file: 'charts.csv' }, `nobody stands on ${chart}`);
  return rows.map((row) => ({
    id: `${row.chart}:${row.entity}`,
    chart: reference(row, 'chart', chartIds),
    entity: reference(row, 'entity', entityIds),
    x: decimal(row, 'x'),
    y: decimal(row, 'y'),
  }));
}
