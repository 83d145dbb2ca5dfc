import type { Handling } from '../../case/handling.ts';
import type { Place } from '../../case/citation.ts';
import type { DraftSource } from '../format.ts';
import { itemsOf, memberOf, membersOf, numberOf, textOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { strictest, tlpExtension, tlpNamed, tlpOfId } from './stix-markings.ts';
import { stixId } from './stix-ids.ts';
import type { StixObject } from './stix-objects.ts';

/** Most characters of what a source says of itself. */
const longest = { label: 2000, reference: 500, text: 100_000 } as const;

type Told = Omit<DraftSource, 'key'>;

/**
 * The sources that the objects of a bundle rest on: who made them under which markings and with what confidence, and
 * each reference to something outside. A marking of a part holds for the whole object: rather too strict than too lax.
 */
export class StixSources {
  readonly #objects: ReadonlyMap<string, StixObject>;
  readonly #builder: NetworkBuilder;

  constructor(objects: ReadonlyMap<string, StixObject>, builder: NetworkBuilder) {
    this.#objects = objects;
    this.#builder = builder;
  }

  /** Keys of the sources of an object, which the builder now knows; none where it names none. */
  of({ json }: StixObject, at: Place): readonly string[] {
    const { told, handling } = this.#makerOf(json);
    const references = itemsOf(memberOf(json, 'external_references')).flatMap((one) =>
      referenceOf(one, handling),
    );
    return [...told, ...references].map((source) => this.#known(source, at));
  }

  #known(told: Told, at: Place): string {
    const { reference, grade, handling, text, kind } = told;
    const key = stixId('source', JSON.stringify([kind, told.label, reference, grade, handling, text]));
    this.#builder.addSource({ key, ...told }, at);
    return key;
  }

  #makerOf(json: JsonValue) {
    const maker = textOf(memberOf(json, 'created_by_ref'));
    const handling = this.#handlingOf(markingsOf(json));
    const grade = gradeOf(numberOf(memberOf(json, 'confidence')));
    if (maker === undefined && !handling && !grade) return { told: [], handling };
    const label = maker === undefined ? (handling?.tlp ?? 'STIX') : this.#nameOf(maker);
    const told: Told = {
      ...{ kind: 'report', label: label.slice(0, longest.label) },
      ...(handling && { handling }),
      ...(grade && { grade }),
    };
    return { told: [told], handling };
  }

  #nameOf(id: string): string {
    return textOf(memberOf(this.#objects.get(id)?.json, 'name')) ?? id;
  }

  #handlingOf(markings: ReadonlySet<string>): Handling | undefined {
    if (markings.size === 0) return undefined;
    const levels = [...markings].flatMap((id) => this.#levelOf(id) ?? []);
    const tlp = strictest(levels);
    const words = [...markings].flatMap((id) => (this.#levelOf(id) ? [] : [this.#statementOf(id)]));
    return {
      ...{ codes: [], thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] },
      ...(tlp && { tlp }),
      ...(words.length > 0 && { conditions: { label: words.join('\n').slice(0, longest.label) } }),
    };
  }

  #levelOf(id: string) {
    const json = this.#objects.get(id)?.json;
    const said = [
      memberOf(memberOf(json, 'definition'), 'tlp'),
      memberOf(memberOf(memberOf(json, 'extensions'), tlpExtension), 'tlp_2_0'),
    ].flatMap((level) => tlpNamed(textOf(level) ?? '') ?? []);
    return strictest([...said, tlpOfId(id)].flatMap((level) => level ?? []));
  }

  /** What a marking says in words; its name, and if all fails its id, so that it is not taken for none. */
  #statementOf(id: string): string {
    const json = this.#objects.get(id)?.json;
    return (
      textOf(memberOf(memberOf(json, 'definition'), 'statement')) ?? textOf(memberOf(json, 'name')) ?? id
    );
  }
}

function markingsOf(json: JsonValue): ReadonlySet<string> {
  const whole = itemsOf(memberOf(json, 'object_marking_refs'));
  const parts = itemsOf(memberOf(json, 'granular_markings')).map((part) => memberOf(part, 'marking_ref'));
  return new Set([...whole, ...parts].flatMap((id) => textOf(id) ?? []));
}

/**
 * The information axis of 6x6 for a confidence of 0 to 100 (STIX 2.1, Appendix A); of how reliable its source is, a
 * confidence says nothing.
 */
function gradeOf(confidence: number | undefined): DraftSource['grade'] {
  if (confidence === undefined || confidence < 0 || confidence > 100) return undefined;
  return { scheme: '6x6', source: 'F', information: `${5 - Math.min(4, Math.floor(confidence / 20))}` };
}

function referenceOf(reference: JsonValue, handling: Handling | undefined): readonly Told[] {
  if (membersOf(reference).length === 0) return [];
  const [name, id, url, text] = ['source_name', 'external_id', 'url', 'description'].map(
    (member) => textOf(memberOf(reference, member))?.trim() ?? '',
  );
  const outer = id || url;
  return [
    {
      ...{ kind: 'report', label: (name || outer || 'STIX').slice(0, longest.label) },
      ...(outer && { reference: outer.slice(0, longest.reference) }),
      ...(text && { text: text.slice(0, longest.text) }),
      ...(handling && { handling }),
    },
  ];
}
