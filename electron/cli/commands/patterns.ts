import type { FoundFinding, PatternsFound } from '../../../core/contract/analysing.ts';
import { titleOf } from '../../../core/catalogue/title-of.ts';
import { patternById, wordsOfPattern } from '../../../core/patterns/patterns.ts';
import { type Arguments, type Command, type CommandContext, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

type Settings = Readonly<Record<string, number | string>>;

/** `benang patterns`: what is found of patterns of the program and of queries of the case, with what it rests on. */
export const patterns: Command = {
  name: 'patterns',
  options: {
    ...opening,
    pattern: { type: 'string' },
    set: { type: 'string' },
    dismissed: { type: 'boolean' },
  },
  names: [1, 1],
  async run(given, context) {
    const pattern = given.text('pattern');
    const settings = settingsIn(given, pattern);
    if (!settings) return undefined;
    const asked = pattern === undefined ? {} : { patterns: [pattern], settings: { [pattern]: settings } };
    const found = await onCase(given, context, ({ ask }) => ask('patterns', asked));
    return answered(found, (answer) => {
      const told = answer.findings.filter((finding) => given.flag('dismissed') || finding.dismissed === null);
      const sentenceOf = sentences(answer, context);
      return {
        json: {
          ...{ revision: answer.revision, stopped: answer.stopped },
          findings: told.map((finding) => jsonOf(finding, sentenceOf(finding))),
        },
        lines: [
          ...told.map((finding) => lineOf(finding, sentenceOf(finding), context)),
          ...answer.stopped.map((id) =>
            context.translate('cli:patterns.stopped', { pattern: nameOf(id, context) }),
          ),
          ...(told.length === 0 ? [context.translate('cli:patterns.none')] : []),
        ],
      };
    });
  },
};

/** `hours=48,payers=2` by name; nothing where a part is none, or nobody said of which pattern. */
function settingsIn(given: Arguments, id: string | undefined): Settings | undefined {
  const text = given.text('set');
  if (text === undefined) return {};
  const declared = patternById(id ?? '')?.settings;
  const pairs = text.split(',').map((part) => /^([A-Za-z]+)=(.*)$/.exec(part.trim()));
  if (!declared || pairs.includes(null)) return undefined;
  const values = pairs.map((pair) => {
    const [, name = '', value = ''] = pair ?? [];
    const isWord = declared.find((setting) => setting.name === name)?.unit === 'word';
    return [name, isWord ? value : Number(value)] as const;
  });
  return Object.fromEntries(values);
}

/** Findings as sentences in the language of the command line. */
function sentences(
  { names }: PatternsFound,
  { translate, language }: CommandContext,
): (finding: FoundFinding) => string {
  const titles = new Map(names.map((row) => [row.id, titleOf(row, language)]));
  return ({ pattern, sentence, fill, named }) => {
    const [first = '', second = '', third = ''] = named.map((id) => titles.get(id) ?? id);
    const words = { first, second, third, names: named.map((id) => titles.get(id) ?? id).join(', ') };
    const property = {
      property: translate(`catalogue:properties.${String(fill['property'])}`, {
        defaultValue: fill['property'],
      }),
    };
    return translate(`patterns:${wordsOfPattern(pattern)}.${sentence}`, {
      ...fill,
      ...words,
      ...('property' in fill && property),
    });
  };
}

function nameOf(pattern: string, { translate }: CommandContext): string {
  return translate(`patterns:${wordsOfPattern(pattern)}.name`);
}

function jsonOf(finding: FoundFinding, sentence: string) {
  const { key, pattern, fill, named, entities, links, start, end, sources, weakest, grades, dismissed } =
    finding;
  return {
    ...{ key, pattern, sentence, fill, named, entities, links, start, end, sources, weakest, grades },
    dismissed,
  };
}

function lineOf(finding: FoundFinding, sentence: string, context: CommandContext): string {
  const { start, end, grades, dismissed } = finding;
  const time = start === end ? (start ?? '') : `${start ?? ''} - ${end ?? ''}`;
  const graded = grades.map(({ scheme, source, information }) => `${scheme} ${source}${information}`);
  const aside = dismissed ? [context.translate('cli:patterns.dismissed', { reason: dismissed.reason })] : [];
  return [nameOf(finding.pattern, context), sentence, time, graded.join(' - '), ...aside].join('\t');
}
