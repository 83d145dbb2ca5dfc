import { describe, expect, it } from 'vitest';

import { adding } from '../case/change.ts';
import type { Direction } from '../case/link.ts';
import { LiveCase } from '../case/live-case.ts';
import { cytoscapeJson } from './cytoscape-json/cytoscape-json.ts';
import type { TextFormat } from './format.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './graphml/graphml.ts';
import { pajek } from './pajek/pajek.ts';

/** Three people in a row; each tie weighs what it is told, and has a number that must stay text. */
function caseOf(directions: readonly Direction[], weights: readonly string[] = ['5', '0.5']): LiveCase {
  const rows = new LiveCase();
  const citations = [{ source: 'S01' }];
  const links = directions.map((direction, at) => ({
    ...{ id: `L${at}`, from: `E${at}`, to: `E${at + 1}`, type: 'linked', label: '', direction, citations },
    ...{ strength: 'confirmed' as const, basis: 'reported' as const },
    values: [
      { id: 'v1', property: 'weight', text: weights[at] ?? '1', citations },
      { id: 'v2', property: 'nik', text: '3271050000000001', citations },
    ],
  }));
  const entities = ['E0', 'E1', 'E2'].map((id) => ({ id, type: 'person', label: id, values: [] }));
  rows.apply(adding({ entities, links }));
  return rows;
}

function written(format: TextFormat, rows: LiveCase): string {
  return [...(format.write?.({ rows, entities: new Set(rows.rows('entities').keys()) }) ?? [])].join('');
}

describe('what other programs need of a file', () => {
  const directed = caseOf(['forward', 'forward']);
  const mixed = caseOf(['forward', 'none'], ['5', 'strong']);

  it('is a network called directed where every link has one direction', () => {
    expect(written(graphml, directed)).toContain('edgedefault="directed"');
    expect(written(graphml, mixed)).toContain('edgedefault="undirected"');
    expect(written(gexf, directed)).toContain('defaultedgetype="directed"');
    expect(written(gexf, mixed)).toContain('defaultedgetype="undirected"');
  });

  it('is weights that count as numbers, if all of them are, and identifiers that do not', () => {
    expect(written(graphml, directed)).toContain('attr.name="weight" attr.type="double"');
    expect(written(graphml, mixed)).toContain('attr.name="weight" attr.type="string"');
    expect(written(graphml, directed)).toContain('attr.name="nik" attr.type="string"');
    expect(written(gexf, mixed)).toContain('title="weight" type="string"');
  });

  it('is ties of no special type without a relation, and an account of the network', () => {
    expect(written(pajek, directed)).toContain('*Arcs\n1 2 5\n2 3 0.5\n');
    expect(written(cytoscapeJson, directed)).toContain('"data":{}');
  });
});
