import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { itemsOf, memberOf, membersOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonObject, JsonValue } from '../json/parse-json.ts';
import { readJson } from '../json/read-json.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { type Said, Teller } from '../teller.ts';
import { colourOf } from './notice-colour.ts';
import { nameOf, saidOf } from './notice-said.ts';

/** Reads notices as INTERPOL's public service gives them: one, a list of them, or answers with lists. Nothing is fetched. */
export function readNotices(): Reading<string> {
  return readJson((root) => new NoticeNetwork().read(root));
}

class NoticeNetwork {
  readonly #builder = new NetworkBuilder();
  readonly #teller = new Teller(this.#builder);

  read(root: JsonValue): DraftNetwork | Problem {
    for (const notice of noticesIn(root)) {
      const problem = this.#notice(notice);
      if (problem) this.#builder.reject(problem);
      else this.#builder.use();
      if (this.#builder.refusal) return this.#builder.refusal;
    }
    return this.#builder.rows.read === 0 ? { code: 'nothing-to-import' } : this.#builder.network();
  }

  /** Tells of a notice and its subject, both of which rest on the notice; gives what is wrong with it, or nothing. */
  #notice(json: JsonValue): Problem | undefined {
    const number = (textOf(memberOf(json, 'entity_id')) ?? '').trim().replace(/^(\d{4})-(\d+)$/, '$1/$2');
    if (number === '') return badCell(json.line, 'entity_id', 'empty');
    if (number.length > limits.place) return badCell(json.line, 'entity_id', 'too-long');
    if (json.kind !== 'object') return badCell(json.line, 'entity_id', 'malformed');
    const colour = colourOf(json);
    const source = `notice ${number}`;
    const label = [colour === undefined ? 'INTERPOL' : `INTERPOL ${colour}`, number].join(' ');
    this.#builder.addSource(
      { key: source, kind: 'notice', label, reference: number, originator: { agency: 'INTERPOL' } },
      { line: json.line },
    );
    const rest = { sources: [source], line: json.line };
    const notice = this.#teller.entity({
      ...{ key: `INTERPOL ${number}`, type: 'notice', label, ...rest, sameBy: ['number', 'channel'] },
      said: [
        { property: 'number', text: number, line: json.line },
        { property: 'channel', text: 'INTERPOL', line: json.line },
        ...(colour === undefined ? [] : [{ property: 'kind', text: colour, line: json.line }]),
        ...warrantsOf(json),
      ],
    });
    const subject = this.#subject(json, number, source);
    const said: Said[] = [];
    this.#teller.link({ from: subject, to: notice, type: 'subject-of', direction: 'forward', said, ...rest });
    return undefined;
  }

  #subject(json: JsonObject, number: string, source: string): string {
    const isEntity = /\/un\/entities\//.test(selfOf(json)) || memberOf(json, 'associates') !== undefined;
    const rest = { sources: [source], line: json.line };
    const subject = this.#teller.entity({
      ...{ key: `INTERPOL subject ${number}`, type: isEntity ? 'organisation' : 'person', ...rest },
      ...{ label: nameOf(json), sameBy: ['entity_id'] },
      said: [...saidOf(json), ...aliasesOf(json)],
    });
    itemsOf(memberOf(json, 'associates')).forEach((associate, index) => {
      const label = textOf(memberOf(associate, 'name'));
      if (label === undefined) return;
      const key = `INTERPOL associate ${number} ${index + 1}`;
      const said = [{ property: 'associateOf', text: number, line: associate.line }];
      this.#teller.entity({ key, type: 'thing', label, sameBy: ['name', 'associateOf'], said, ...rest });
      this.#teller.link({ from: subject, to: key, type: 'linked', direction: 'none', said: [], ...rest });
    });
    return subject;
  }
}

function selfOf(json: JsonValue): string {
  return textOf(memberOf(memberOf(memberOf(json, '_links'), 'self'), 'href')) ?? '';
}

/** The country that wants the subject, with the charge; one person may be wanted by several. */
function warrantsOf(json: JsonValue): readonly Said[] {
  return itemsOf(memberOf(json, 'arrest_warrants')).flatMap((warrant, index) => {
    const one = (member: string, property: string): Said[] =>
      membersOf(warrant)
        .filter(([name]) => name === member)
        .flatMap(([, value]) => textsOf(value).map(({ text, line }) => ({ property, text, line })));
    const nth = index === 0 ? '' : ` (${index + 1})`;
    return [
      ...one('issuing_country_id', 'issuingCountry'),
      ...one('charge', `charge${nth}`),
      ...one('charge_translation', `chargeTranslation${nth}`),
    ];
  });
}

/** Other names of a person on a list of the Security Council. */
function aliasesOf(json: JsonObject): readonly Said[] {
  return itemsOf(memberOf(json, 'aliases')).flatMap((alias) => {
    const text = alias.kind === 'object' ? nameOf(alias) : textOf(alias);
    return text === undefined ? [] : [{ property: 'alias', text, line: alias.line }];
  });
}

/** Notices of a list, of several lists, or one alone. */
function noticesIn(root: JsonValue): readonly JsonValue[] {
  const lists = root.kind === 'list' ? root.items : [root];
  return lists.flatMap((item) => {
    const inside = memberOf(memberOf(item, '_embedded'), 'notices') ?? memberOf(item, 'notices');
    if (inside?.kind === 'list') return inside.items;
    return memberOf(item, 'entity_id') === undefined && root.kind !== 'list' ? [] : [item];
  });
}
