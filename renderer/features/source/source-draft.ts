import type { Handling } from '../../../core/case/handling.ts';
import { readMoment } from '../../../core/case/moment.ts';
import type { Grade, Source } from '../../../core/case/source.ts';

/** A source as it is written in the form: all of it text. */
export interface SourceDraft {
  readonly label: string;
  readonly kind: Source['kind'];
  readonly agency: string;
  readonly date: string;
  readonly reference: string;
  readonly scheme: Grade['scheme'];
  /** The two marks; empty for a source nobody graded. */
  readonly marks: readonly [source: string, information: string];
  /** Codes apart by spaces. */
  readonly codes: string;
  readonly tlp: string;
}

export const noTlp = 'none';

const fresh: Source = { id: '', kind: 'report', label: '', purpose: [], derivedFrom: [] };

/** What the form begins with; the grade is our own where the originator gave one already. */
export function draftOf(before: Source | undefined, scheme: Grade['scheme']): SourceDraft {
  const source = before ?? fresh;
  const { label, kind, originator, date = '', reference = '', handling } = source;
  const grade = source.regrade ?? source.grade ?? { scheme, source: '', information: '' };
  return {
    ...{ label, kind, date, reference, agency: originator?.agency ?? '' },
    ...{ scheme: grade.scheme, marks: [grade.source, grade.information] },
    ...handlingTexts(handling),
  };
}

function handlingTexts(handling: Source['handling']): Pick<SourceDraft, 'codes' | 'tlp'> {
  return { codes: handling?.codes.join(' ') ?? '', tlp: handling?.tlp ?? noTlp };
}

/** Whether the draft can be saved: it has a name, its date is a moment or empty, and its grade has both marks or none. */
export function isDraftReady({ label, date, marks: [source, information] }: SourceDraft): boolean {
  const isDated = date.trim() === '' || readMoment(date.trim()) !== null;
  return label.trim() !== '' && isDated && (source === '') === (information === '');
}

/** The row a draft stands for; what the form does not ask about stays as it was. */
export function rowOf(draft: SourceDraft, before: Source | undefined): Omit<Source, 'id'> {
  const { id, label, translations, originator, date, reference, grade, regrade, handling, ...rest } =
    before ?? fresh;
  const given = draft.label.trim();
  const isSameName = given === label;
  return {
    ...rest,
    ...gradesOf(draft, before),
    ...{ kind: draft.kind, label: given },
    ...(isSameName && translations && { translations }),
    ...some('originator', draft.agency.trim() && originatorOf(draft.agency.trim(), originator)),
    ...some('date', draft.date.trim()),
    ...some('reference', draft.reference.trim()),
    ...some('handling', handlingOf(draft, handling)),
  };
}

function originatorOf(agency: string, before: Source['originator']): NonNullable<Source['originator']> {
  return before?.agency === agency ? before : { agency };
}

/** The grade that the originator gave is kept; another one is our own. */
function gradesOf(
  { scheme, marks: [source, information] }: SourceDraft,
  before: Source | undefined,
): Pick<Source, 'grade' | 'regrade'> {
  const written = source === '' ? undefined : { scheme, source, information };
  if (!before?.grade) return some('grade', written);
  const isTheirs =
    written && Object.entries(written).every(([part, mark]) => before.grade?.[part as 'scheme'] === mark);
  return { grade: before.grade, ...some('regrade', isTheirs ? undefined : written) };
}

function handlingOf({ codes, tlp }: SourceDraft, before: Handling | undefined): Handling | undefined {
  const written = codes.split(/\s+/).filter(Boolean);
  if (!before && written.length === 0 && tlp === noTlp) return undefined;
  const { tlp: was, ...rest } = before ?? unrestricted;
  return {
    ...rest,
    codes: written,
    ...some('tlp', tlp === noTlp ? undefined : (tlp as NonNullable<Handling['tlp']>)),
  };
}

const unrestricted: Handling = { codes: [], thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] };

/** The member, unless there is nothing to say. */
function some<K extends string, V>(name: K, value: V | undefined | ''): { readonly [k in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [name]: value } as { readonly [k in K]: V });
}
