import type { Problem } from '../../case/problem.ts';
import { readMoment } from '../../case/moment.ts';
import { badCell } from '../bad-cell.ts';
import type { DraftNetwork, DraftSource } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { Teller } from '../teller.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { childText, type FrameListener, grandchildrenOf, saidBy } from '../xml/xml-frames.ts';
import { childOf, type XmlTree } from '../xml/xml-tree.ts';
import { GoamlParties } from './goaml-parties.ts';
import { dayOr, saidIn } from './goaml-said.ts';
import { tellTransaction } from './goaml-transactions.ts';

/** Elements that hold reports, or transactions, one after another. */
const frames: ReadonlySet<string> = new Set([
  ...['reports', 'report', 'reportdata', 'transactions', 'report_parties', 'activity', 'goods_services'],
]);
/** The officer who reported is in danger when named, and is no part of the matter. */
const officers: ReadonlySet<string> = new Set(['reporting_person', 'reporting_user_code']);

/** Hears a file of reports and makes a network of it: every transaction, party and item of goods is a row of it. */
export class GoamlNetwork implements FrameListener {
  readonly #builder = new NetworkBuilder();
  readonly #teller = new Teller(this.#builder);
  readonly #parties = new GoamlParties(this.#teller);
  /** What the report says of itself, element by element. */
  #head: XmlTree[] = [];
  #reports = 0;
  #items = 0;

  isFrame({ name }: XmlElement): boolean {
    return frames.has(name);
  }

  openFrame({ name }: XmlElement): void {
    if (name !== 'report') return;
    this.#head = [];
    this.#parties.sources = [`report ${++this.#reports}`];
  }

  closeFrame(name: string): void {
    if (name === 'report') this.#addSource();
  }

  take(tree: XmlTree): Problem | undefined {
    if (tree.name === 'transaction') this.#transaction(tree);
    else if (tree.name === 'report_party' || tree.name === 'party') this.#party(tree);
    else if (tree.name === 'item') this.#item(tree);
    else if (!officers.has(tree.name)) this.#keep(tree);
    return this.#builder.refusal;
  }

  finish(): DraftNetwork | Problem {
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import' };
    return this.#builder.refusal ?? this.#builder.network();
  }

  #keep(tree: XmlTree): void {
    this.#head.push(tree);
    this.#builder.hold(1, tree.line);
  }

  #transaction(tree: XmlTree): void {
    const currency = this.#said('currency_code_local');
    const context = { teller: this.#teller, parties: this.#parties, currency };
    const problem = tellTransaction(tree, context);
    if (problem) this.#builder.reject(problem);
    else this.#builder.use();
    for (const item of grandchildrenOf(tree, 'goods_services', 'item')) this.#item(item);
  }

  #party(tree: XmlTree): void {
    const about = new Set([
      ...['person', 'entity', 'account', 'person_my_client', 'entity_my_client', 'account_my_client', 'role'],
    ]);
    const role = childOf(tree, 'role');
    const code = saidBy(role);
    const extra = [
      ...(code !== undefined && role ? [{ property: 'partyRole', text: code, line: role.line }] : []),
      ...saidIn(tree, about).map((one) => ({ ...one, property: `party.${one.property}` })),
    ];
    if (this.#parties.tell(tree, '', extra) === undefined)
      this.#builder.reject(badCell(tree.line, tree.name, 'empty'));
    else this.#builder.use();
  }

  #item(tree: XmlTree): void {
    const label = childText(tree, 'description') ?? childText(tree, 'item_type');
    const { sources } = this.#parties;
    const key = `item ${++this.#items}`;
    const sameBy = ['identification_number', 'item_type'];
    this.#teller.entity({ key, type: 'thing', label, sameBy, sources, said: saidIn(tree), line: tree.line });
    this.#builder.use();
  }

  #said(name: string): string | undefined {
    return saidBy(this.#head.find((tree) => tree.name === name));
  }

  /** The report itself: who reported, under which reference and when, with all it says as text. */
  #addSource(): void {
    const [key = ''] = this.#parties.sources;
    const line = this.#head[0]?.line ?? 1;
    this.#builder.addSource({ key, ...this.#source() }, { line });
    this.#parties.sources = [];
    this.#head = [];
  }

  #source(): Omit<DraftSource, 'key'> {
    const [code, reference, branch, entity] = (
      ['report_code', 'entity_reference', 'rentity_branch', 'rentity_id'] as const
    ).map((name) => this.#said(name));
    const date = dayOr(this.#said('submission_date') ?? this.#said('report_date') ?? '');
    const agency = [branch, entity].filter((part) => part !== undefined).join(', ');
    return {
      kind: 'report',
      label:
        [code, reference]
          .filter((part) => part !== undefined)
          .join(' ')
          .slice(0, 2000) || 'goAML',
      ...(reference !== undefined && { reference: reference.slice(0, 500) }),
      ...(readMoment(date) && { date }),
      ...(agency && { originator: { agency: agency.slice(0, 200) } }),
      // What a financial intelligence unit passes on stays under its control.
      handling: { codes: [], thirdAgencyRule: true, releaseTo: [], notReleaseTo: [] },
      text: this.#head.flatMap(linesOf).join('\n').slice(0, 100_000),
    };
  }
}

function linesOf(tree: XmlTree): readonly string[] {
  const said = saidBy(tree);
  const own = said === undefined ? [] : [`${tree.name}: ${said}`];
  return [...own, ...saidIn(tree).map(({ property, text }) => `${tree.name}.${property}: ${text}`)];
}
