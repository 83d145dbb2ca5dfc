import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { caseCalls, type CaseInput } from '../../../core/contract/case-calls.ts';
import { excerptSize, type FileSurvey } from '../../../core/contract/file-survey.ts';
import { realData } from '../../import/test-files.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Tinjau', (given) => (open = given));

async function surveyed(input: CaseInput<'survey-file'>): Promise<FileSurvey> {
  const survey = must(await open.ask('survey-file', input));
  expect(caseCalls['survey-file'].output.parse(survey)).toEqual(survey);
  return survey;
}

const pajek = '*Vertices 4\n1 "Ana Contoh"\n2 "Budi Contoh"\n3 "Kapal"\n4 "Jauh"\n';
const ties = '*Arcs :1 "travels-with"\n1 3\n2 3\n9 3\n*Edges :2 "Utang lama"\n1 2\n';

describe('a survey of a file', () => {
  it('counts types, rows and Problems, and compares the most linked part with the case', async () => {
    const file = await open.file('jaringan.net', pajek + ties);
    const { rows, entities, links, network, problems, problemCount, sources } = await surveyed({ file });
    expect(rows).toEqual({ read: 8, used: 7, ignored: 0, rejected: 1 });
    expect(entities).toEqual([{ type: 'thing', count: 4 }]);
    expect(links).toEqual([
      { type: 'travels-with', count: 2 },
      { type: 'Utang lama', count: 1 },
    ]);
    expect(network.entities.map(({ label, fate }) => [label, fate])).toEqual([
      ['Ana Contoh', 'new'],
      ['Kapal', 'new'],
      ['Budi Contoh', 'new'],
      ['Jauh', 'new'],
    ]);
    expect(network.links).toHaveLength(3);
    expect(problems).toEqual([expect.objectContaining({ file: 'jaringan.net', line: 9 })]);
    expect([problemCount, sources]).toEqual([1, 0]);
    expect((await surveyed({ file, entityType: 'person' })).entities).toEqual([{ type: 'person', count: 4 }]);
  });

  it('says what joins, under the types that the case made up, and changes nothing', async () => {
    const type = { kind: 'link', label: 'Utang lama', direction: 'none' } as const;
    must(await open.ask('edit', { edit: 'save-type', input: { row: type } }));
    const known = await open.file('lama.net', '*Vertices 1\n1 "Ana Contoh"\n');
    must(await open.ask('import', { files: [{ file: known }], entityType: 'person' }));
    const { revision } = must(await open.ask('summary', {}));
    const file = await open.file('jaringan.net', pajek + ties);
    const { links, network } = await surveyed({ file, entityType: 'person' });
    expect(links[1]?.type).not.toBe('Utang lama');
    expect(network.entities.map(({ fate }) => fate)).toEqual(['joined', 'new', 'new', 'new']);
    expect(must(await open.ask('summary', {})).revision).toBe(revision);
  });

  it('of what cannot be read is a Problem that says why', async () => {
    const file = await open.file('putus.graphml', '<graphml><graph><node id="a"/>');
    expect(problemOf(await open.ask('survey-file', { file }))).toMatchObject({ file: 'putus.graphml' });
    const missing = `file-${'f'.repeat(32)}`;
    expect(problemOf(await open.ask('survey-file', { file: missing }))).toEqual({ code: 'file-missing' });
  });

  it.skipIf(!existsSync(realData)).each([
    ['formats/ftm/entities.ftm.json', 809, 1001, 'family', 756],
    ['formats/i2/caviar_by_anxwritter.anx', 110, 295, 'called', 295],
    ['formats/goaml/TR.2079.200000309.xml', 4, 3, 'uses-phone', 2],
  ])('counts %s as an import does', async (path, entityCount, linkCount, type, count) => {
    const survey = await surveyed({ file: open.handle(join(realData, path)) });
    const sum = (counts: FileSurvey['links']): number => counts.reduce((all, one) => all + one.count, 0);
    expect([sum(survey.entities), sum(survey.links)]).toEqual([entityCount, linkCount]);
    expect(survey.links[0]).toEqual({ type, count });
    expect(survey.network.entities).toHaveLength(Math.min(entityCount, excerptSize));
    const report = must(
      await open.ask('import', { files: [{ file: open.handle(join(realData, path)) }], isTrial: true }),
    );
    expect([report.entities, report.links, report.rows]).toEqual([entityCount, linkCount, survey.rows]);
  });
});
