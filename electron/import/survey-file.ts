import { basename } from 'node:path';

import type { Result } from '../../core/case/problem.ts';
import { succeed } from '../../core/case/problem.ts';
import { type FileSurvey, excerptSize, toldProblems } from '../../core/contract/file-survey.ts';
import { type Excerpt, excerptOf } from '../../core/formats/excerpt.ts';
import type { DraftNetwork } from '../../core/formats/format.ts';
import { readNetwork } from './read-network.ts';
import type { ReadOptions } from './read-options.ts';

/** What a whole file tells, before it is compared with a case; where the file names no type, its name is empty. */
export interface SurveyedFile extends Omit<FileSurvey, 'network'> {
  readonly network: Excerpt;
}

/** Reads a file whole, as an import would, and keeps how much of what it tells. */
export async function surveyFile(path: string, options: ReadOptions): Promise<Result<SurveyedFile>> {
  const read = await readNetwork(path, options);
  return read.ok ? succeed(surveyed(read.value.network, basename(path))) : read;
}

function surveyed(network: DraftNetwork, file: string): SurveyedFile {
  const { rows, sources = [], entities, links, problems } = network;
  return {
    rows: { ...rows },
    sources: sources.length,
    ...{ entities: countsOfTypes(entities), links: countsOfTypes(links) },
    network: excerptOf(network, excerptSize),
    problems: problems.slice(0, toldProblems).map((problem) => ({ ...problem, file })),
    problemCount: problems.length,
  };
}

function countsOfTypes(drafts: readonly { readonly type?: string }[]): FileSurvey['entities'] {
  const counts = new Map<string, number>();
  for (const { type = '' } of drafts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count }));
}
