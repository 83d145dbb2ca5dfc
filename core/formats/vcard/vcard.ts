import type { Problem } from '../../case/problem.ts';
import type { DraftNetwork, TextFormat } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { readWhole } from '../read-whole.ts';
import { Teller } from '../teller.ts';
import { badLine } from '../bad-cell.ts';
import { type CardLine, cardLine, unfolded } from './card-lines.ts';
import { type Card, tellCard, uidOf } from './tell-card.ts';

/** Address cards of phones and mail programs: vCard 2.1, 3.0 and 4.0, several in one file. */
export const vcard: TextFormat = {
  id: 'vcard',
  version: 1,
  input: 'text',
  extensions: ['vcf', 'vcard'],
  recognise: (head) => (/^\s*BEGIN:VCARD\s*[\r\n]/i.test(head) ? 1 : 0),
  read: () => readWhole(networkOf),
};

function networkOf(text: string): DraftNetwork | Problem {
  const builder = new NetworkBuilder();
  const cards = cardsIn(text, builder);
  const byUid = new Map(
    cards.flatMap(({ key, lines }) => {
      const uid = uidOf(lines);
      return uid === undefined ? [] : [[uid, key] as const];
    }),
  );
  const teller = new Teller(builder);
  for (const card of cards) {
    if (builder.refusal) return builder.refusal;
    tellCard(card, { teller, byUid, warn: (problem) => builder.warn(problem) });
    builder.use();
  }
  if (builder.rows.read === 0) return { code: 'nothing-to-import' };
  return builder.refusal ?? builder.network();
}

/** The cards of a file; one inside another is a card of its own, and one that is never closed is rejected. */
function cardsIn(text: string, builder: NetworkBuilder): readonly Card[] {
  const cards: Card[] = [];
  const open: { readonly lines: CardLine[]; readonly line: number }[] = [];
  for (const long of unfolded(text)) {
    if (builder.refusal) break;
    builder.hold(1, long.line);
    const one = cardLine(long);
    const card = open.at(-1);
    if (isFrame(one, 'BEGIN')) open.push({ lines: [], line: long.line });
    else if (card && isFrame(one, 'END')) cards.push(closed(open.pop() ?? card, cards.length));
    else if (one && card) card.lines.push(one);
    else builder.warn(strayLine(long.line, card !== undefined));
  }
  for (const { line } of open) builder.reject(badLine(line, 'unclosed'));
  return cards;
}

/** The Problem of a line that is none of a card, or stands outside them. */
function strayLine(line: number, isInside: boolean): Problem {
  return badLine(line, isInside ? 'malformed' : 'section-missing');
}

function isFrame(one: CardLine | undefined, name: string): boolean {
  return one?.name === name && one.value.trim().toUpperCase() === 'VCARD';
}

/** A card is known by its UID, and otherwise by its number in the file. */
function closed(card: { readonly lines: readonly CardLine[]; readonly line: number }, number: number): Card {
  const uid = uidOf(card.lines);
  return { ...card, key: uid === undefined ? `card ${number + 1}` : `uid ${uid}` };
}
