import { type ReaderMasking, readerMasking } from '../../core/catalogue/reader-masking.ts';
import { withoutNamesIn } from '../../core/catalogue/without-names-in.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { CaseSession } from './case-session.ts';
import { ProtectedPeople } from './protected-people.ts';

/** The masking of one reader of the case as it is now, of those too who were deleted from it. */
export async function maskingOf(
  session: CaseSession,
  masked: MaskedFor | null | undefined,
): Promise<ReaderMasking> {
  if (!masked) return readerMasking(null, []);
  const people = await ProtectedPeople.of(session);
  await people.complete;
  return people.maskingFor(masked);
}

/** What a reader is told, without the names of those who are masked in any of its texts. */
export async function toldTo<T>(
  session: CaseSession,
  masked: MaskedFor | null | undefined,
  told: T,
): Promise<T> {
  if (!masked) return told;
  const { hide } = await maskingOf(session, masked);
  return withoutNamesIn(told, hide);
}
