import { badLine } from '../bad-cell.ts';
import type { Reading } from '../format.ts';
import { itemsOf, memberOf } from '../json/json-members.ts';
import { parseJson } from '../json/parse-json.ts';
import { TextLines } from '../text-lines.ts';
import { FtmNetwork } from './ftm-network.ts';

/** Reads FollowTheMoney entities, a JSON object a line; a line that is none is rejected, the rest is kept. */
export function readFtm(): Reading<string> {
  const network = new FtmNetwork();
  const lines = new TextLines((text, line) => {
    if (text.trim() === '') return undefined;
    const parsed = parseJson(text, line);
    if (!parsed.ok) {
      const { reason } = parsed.problem.details ?? {};
      network.reject(badLine(line, reason === 'depth' ? 'depth' : 'malformed'));
    } else for (const entity of entitiesIn(parsed.value)) network.add(entity);
    return network.refusal;
  });
  return {
    take: (piece) => lines.take(piece),
    finish: () => lines.finish() ?? network.finish(),
  };
}

/** A line is an entity, or as investigations export it an object or a list that holds them all. */
function entitiesIn(value: Parameters<typeof memberOf>[0] & object) {
  if (value.kind === 'list') return value.items;
  const inside = memberOf(value, 'schema') ? undefined : memberOf(value, 'entities');
  return inside?.kind === 'list' ? itemsOf(inside) : [value];
}
