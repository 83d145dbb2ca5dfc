import { fail, type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import { archiveKinds } from './archive-kinds.ts';
import { namesOf, sheetMissing, sheetsLeft } from '../workbook/sheet-names.ts';
import type { Member } from './check-members.ts';

/** Which member of an archive is read, in which format where its kind says so, and what is left. */
export interface ChosenPart {
  readonly member: Member;
  readonly format?: string;
  readonly problems: readonly Problem[];
}

/**
 * The part of an archive to read: the one that was asked for by its name, with or without its folder and ending; else the
 * first one that its kind knows. An archive of no kind must hold a single file (`archive-choice`).
 */
export function choosePart(members: readonly Member[], asked: string | undefined): Result<ChosenPart> {
  for (const { parts, format, id } of archiveKinds) {
    const found = parts(members);
    if (found.length === 0) continue;
    const told = format === undefined ? {} : { format };
    if (asked !== undefined) {
      const member = found.find(({ name }) => isCalled(name, asked));
      return member ? succeed({ member, ...told, problems: [] }) : sheetMissing(found, asked);
    }
    const [member, ...others] = found;
    if (!member || (id === 'zip' && others.length > 0)) return choice(found);
    return succeed({ member, ...told, problems: sheetsLeft(member.name, others) });
  }
  return fail('file-empty');
}

function isCalled(name: string, asked: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return [name, file, file.replace(/\.[^.]*$/, '')].some((one) => one.toLowerCase() === asked.toLowerCase());
}

function choice(members: readonly Member[]): Result<never> {
  return fail('archive-choice', { details: { count: members.length, names: namesOf(members) } });
}
