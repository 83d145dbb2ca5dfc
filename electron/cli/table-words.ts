import type { TableWords } from '../../core/tables-out/table-words.ts';
import type { CommandContext } from './command.ts';

/** How tables are headed in the language of the command line. */
export function tableWords({
  language,
  translate,
}: Pick<CommandContext, 'language' | 'translate'>): TableWords {
  const all = (key: string) => translate(`catalogue:${key}`, { returnObjects: true }) as unknown;
  const types = all('entityTypes') as Readonly<Record<string, { readonly one: string }>>;
  return {
    language,
    entityTypes: Object.fromEntries(Object.entries(types).map(([id, { one }]) => [id, one])),
    linkTypes: all('linkTypes') as Readonly<Record<string, string>>,
    properties: all('properties') as Readonly<Record<string, string>>,
  };
}
