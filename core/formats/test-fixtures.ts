import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DraftEntity, DraftLink, TextFormat } from './format.ts';
import { formats } from './formats.ts';
import { networkOf, readText } from './test-reading.ts';

/** Every format that reads or writes text, with its id for the name of a test. */
export const textFormats = formats.flatMap((format): (readonly [string, TextFormat])[] =>
  format.input === 'text' ? [[format.id, format]] : [],
);

/** A file we made up: `<what>.valid.<ending>` holds nothing to complain of, `<what>.invalid.<ending>` does. */
interface Fixture {
  readonly name: string;
  readonly isValid: boolean;
  readonly text: string;
}

/** The files that stand beside a format. */
export function fixturesOf({ id }: TextFormat): readonly Fixture[] {
  const folder = join(import.meta.dirname, id, 'fixtures');
  return readdirSync(folder).map((name) => ({
    name,
    isValid: name.includes('.valid.'),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** The network of one fixture of a format, with values as `property: text` and without places. */
export function fixtureNetwork(format: TextFormat, name: string) {
  const text = fixturesOf(format).find((fixture) => fixture.name === name)?.text ?? '';
  const { entities, links } = networkOf(readText(format, text, 100));
  const plain = <Row extends DraftEntity | DraftLink>({ at: _at, values, ...row }: Row) => ({
    ...row,
    values: values.map(({ property, text: said }) => `${property}: ${said}`),
  });
  return { entities: entities.map(plain), links: links.map(plain) };
}
