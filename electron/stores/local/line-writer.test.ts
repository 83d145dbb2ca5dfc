import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import { tables } from '../../../core/case/tables.ts';
import { countIn, writtenIn } from '../../../core/case/written-rows.ts';
import { draftLink } from '../../../core/edits/import-network/draft-schemas.ts';
import { type ImportInput, importSteps } from '../../../core/edits/import-network/import-steps.ts';
import { packedLinks } from '../../../core/edits/import-network/packed-schema.ts';
import { countingContext } from '../../../core/edits/test-case-rows.ts';
import type { DraftLink } from '../../../core/formats/format.ts';
import { batched, type LinkBatch } from '../../../core/formats/link-batches.ts';
import { unpackLinks } from '../../../core/formats/unpack-links.ts';
import { packLinks } from '../../../core/formats/packed-links.ts';
import { allAtOnce } from '../../../core/tables/steps.ts';
import { unwrap } from '../test-commits.ts';
import { encodeCommit } from './commit-payload.ts';
import { lineWriter } from './line-writer.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '0048', '"', '\\', '\u0001', '\u2028', '\ud800', 'a\u00e9', '\u0001;3;'),
);
const filled = text.filter((said) => said !== '');
const when = fc.constantFrom('2025-01-31', '197X', '2025-03/..');
const optional = <T>(key: string, values: fc.Arbitrary<T>) =>
  fc.option(values, { nil: undefined }).map((said) => (said === undefined ? {} : { [key]: said }));
const sources = fc.constantFrom(['S1'], ['S1', 'S2', 'S1'], ['unknown'], []);
const wording = fc.oneof(fc.record({ start: filled, end: filled }), fc.record({ end: filled }));
const place = fc
  .tuple(
    optional('line', fc.integer({ min: 1, max: 9 })),
    optional('row', fc.integer({ min: 1, max: 9 })),
    optional('element', filled),
    optional('sheet', fc.constantFrom('Lembar "1"', 'b')),
  )
  .map((parts) => Object.assign({}, ...parts) as DraftLink['at']);

/** Links whose values stand where they do, said in a few ways, as most rows of tables are. */
const link = fc
  .record({
    said: fc.tuple(
      ...[
        optional('key', filled),
        optional('type', fc.constantFrom('called', 'paid')),
        optional('label', text),
      ],
      ...[optional('start', when), optional('end', when), optional('wording', wording)],
      optional('translations', fc.constantFrom({ id: 'a' }, { id: '"b', en: 'c' })),
      optional('strength', fc.constant('confirmed' as const)),
      optional('money', fc.record({ amount: fc.constantFrom('1', '-2.50'), currency: fc.constant('IDR') })),
      optional('count', fc.integer({ min: 1, max: 99 })),
      ...[optional('basis', fc.constant('inferred' as const)), optional('sources', sources)],
    ),
    direction: fc.constantFrom('none', 'forward', 'both'),
    values: fc.uniqueArray(
      fc.tuple(filled, text, fc.option(filled, { nil: undefined }), optional('sources', sources)),
      { maxLength: 3, selector: ([property]) => property },
    ),
    ends: fc.tuple(fc.constantFrom('A', 'B', '"C'), fc.constantFrom('A', 'B', '"C')),
    at: place,
    column: optional('column', filled),
  })
  .map(({ said, direction, values, ends: [from, to], at, column }) => {
    const own = values.map(([property, words, where, rest]) => ({
      ...{ property, text: words, at: { ...at, ...(where !== undefined && { column: where }) } },
      ...rest,
    }));
    return Object.assign(
      { from, to, direction, values: own, at: { ...at, ...column } },
      ...said,
    ) as DraftLink;
  })
  .filter((draft) => draftLink.safeParse(draft).success);
const links = fc.array(link, { minLength: 1, maxLength: 8 });

function input(batches: readonly LinkBatch[]): ImportInput {
  const rows = { read: 1, used: 1, ignored: 0, rejected: 0 };
  const file = { name: 'a.csv', sha256: 'b'.repeat(64), bytes: 1, format: 'x', formatVersion: 1 };
  const told = ['S1', 'S2'].map((key) => ({ key, label: key }));
  const all = batched(batches, {
    ...{ file: { ...file, encoding: 'utf-8', rows }, sources: told, entities: [] },
  });
  return { files: [all], entityType: 'thing' };
}

function imported(batches: readonly LinkBatch[], isWritten: boolean) {
  const context = { ...countingContext(), ...(isWritten && { writeLinks: () => lineWriter('links') }) };
  return unwrap(allAtOnce(importSteps(new LiveCase(), input(batches), context)));
}

/** Ids are drawn in another order where rows are written. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, said: unknown) => (key === 'id' ? undefined : said));
}

const entry = { revision: 2, edit: 'import-network', kind: 'edit', who: 'a', when: '2025-01-01' } as const;

describe('links that cross packed', () => {
  it('are the same when they are unpacked, and stand for nothing but links', () => {
    fc.assert(
      fc.property(links, (drafts) => {
        const packed = packLinks(drafts);
        if (!packed) return;
        expect(packedLinks.safeParse(packed).success).toBe(true);
        expect(unpackLinks(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(drafts);
      }),
    );
  });

  it('are drafts where a text holds the sign that ends texts', () => {
    const draft = { from: 'A', to: 'B', direction: 'none', values: [], at: { line: 1 } } as const;
    const value = { property: 'note', at: { line: 1 } };
    expect(packLinks([{ ...draft, values: [{ ...value, text: '' }] }])).toBeDefined();
    expect(packLinks([{ ...draft, values: [{ ...value, text: 'x\u007f' }] }])).toBeUndefined();
    expect(packLinks([{ ...draft, label: '\u007f' }])).toBeUndefined();
  });

  it('are refused where a text or a number is not what its place takes', () => {
    const drafts = [
      { from: 'A', to: 'B', direction: 'none', start: '2025', values: [], at: { line: 1 } },
    ] as const;
    const packed = packLinks(drafts);
    expect(packed).toBeDefined();
    for (const wrong of [
      ...[{ texts: 'never\u007f' }, { texts: '' }, { texts: '2025\u007f2026\u007f' }, { texts: '2025' }],
      ...[{ texts: ['2025'] }, { keys: ['A', ''] }],
      ...[
        { keys: ['A'] },
        { numbers: [0, 0, 1, 1] },
        { numbers: [1, 0, 1, 1, 0] },
        { numbers: [0, 0, 1, 1.5, 0] },
        { numbers: [0, 0, 1, -1, 0] },
      ],
      ...[{ shapes: [] }, { shapes: [{ ...packed?.shapes[0], texts: ['start', 'start'] }] }, { more: 1 }],
    ])
      expect(packedLinks.safeParse({ ...packed, ...wrong }).success).toBe(false);
  });
});

describe('rows that are written as lines', () => {
  it('are those that the same links become as objects, and lie in the journal as those would', () => {
    fc.assert(
      fc.property(links, (drafts) => {
        const packed = packLinks(drafts);
        const plain = imported([drafts], false);
        const written = imported([packed ?? drafts, drafts], true);
        expect(writtenIn(written.change, 'links')?.count).toBe(2 * drafts.length);
        const payload = Buffer.concat(allAtOnce(encodeCommit({ entry, change: written.change })));
        const rows = written.change.links ?? [];
        for (const { after } of rows) expect(tables.links.safeParse(after).success).toBe(true);
        const once = plain.change.links ?? [];
        expect(withoutIds(rows)).toEqual(withoutIds([...once, ...once]));
        const again = { ...written.change };
        expect(writtenIn(again, 'links')).toBeUndefined();
        expect(Buffer.concat(allAtOnce(encodeCommit({ entry, change: again }))).equals(payload)).toBe(true);
      }),
    );
  });

  it('are rows of a case once somebody asks', () => {
    const drafts: DraftLink[] = [{ from: 'A', to: 'B', direction: 'none', values: [], at: { line: 2 } }];
    const { change, ends } = imported([packLinks(drafts) ?? []], true);
    const rows = new LiveCase();
    rows.apply(adding({ charts: [{ id: 'first', label: 'Bagan 1', arrangement: 'free' }] }));
    const [one, other] = (change.entities ?? []).map(({ id }) => id);
    expect(rows.linksOf(one ?? '').size).toBe(0);
    rows.apply(change);
    expect(countIn(change, 'links')).toBe(1);
    expect(rows.rows('links').size).toBe(1);
    const [id] = rows.linksOf(other ?? '');
    expect(rows.row('links', id ?? '')).toMatchObject({ from: one, to: other });
    expect(ends.between(new Set([one ?? '', other ?? '']))).toEqual([
      { from: one, to: other, direction: 'none' },
    ]);
    expect([...allAtOnce(ends.degrees()).values()]).toEqual([1, 1]);
  });

  it('come in a few at a time, and all of them once somebody asks for one in between', () => {
    const drafts = ['B', 'C', 'D', 'E', 'F'].map((to): DraftLink => ({
      from: 'A',
      to,
      direction: 'none',
      values: [],
      at: { line: 2 },
    }));
    const { change } = imported([packLinks(drafts) ?? []], true);
    for (const asked of [0, 1, 3, 4, 6, 99]) {
      const rows = new LiveCase();
      rows.apply(change);
      let turns = 0;
      while (turns < asked && rows.unfold(2)) {
        turns++;
        expect(rows.rows('links').size).toBe(drafts.length);
      }
      const all = change.links?.flatMap(({ after }) => after ?? []) ?? [];
      expect(rows.row('links', all.at(-1)?.id ?? '')).toBe(all.at(-1));
      expect([...rows.rows('links').values()]).toEqual(all);
      expect(rows.unfold(2)).toBe(false);
    }
  });
});
