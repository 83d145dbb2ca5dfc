import { memberOf, textOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';

/** The purposes for which INTERPOL issues notices, each known by its colour; `un` are those of the Security Council. */
const noticeColours = [
  ...(['red', 'blue', 'green', 'yellow', 'black', 'orange', 'purple', 'silver', 'un'] as const),
] as const;

type NoticeColour = (typeof noticeColours)[number];

/**
 * The colour of a notice: the one it says, the one in its own address (`/notices/v1/red/2025-1`), or the one whose
 * members it has; undefined where nothing tells.
 */
export function colourOf(notice: JsonValue): NoticeColour | undefined {
  const said = ['notice_type', 'type', 'colour', 'color'].map((name) => textOf(memberOf(notice, name)) ?? '');
  const links = memberOf(notice, '_links');
  const addresses = ['self', 'images'].map((name) => textOf(memberOf(memberOf(links, name), 'href')) ?? '');
  const segments = addresses.flatMap((address) => /\/notices\/v1\/([a-z]{1,20})\//.exec(address)?.[1] ?? []);
  const words = [...said.map((word) => word.toLowerCase().replace(/[\s_-]*notice$/, '')), ...segments];
  const named = noticeColours.find((colour) => words.includes(colour));
  if (named) return named;
  if (memberOf(notice, 'arrest_warrants')?.kind === 'list') return 'red';
  if (memberOf(notice, 'un_reference')) return 'un';
  return memberOf(notice, 'date_of_event') ? 'yellow' : undefined;
}
