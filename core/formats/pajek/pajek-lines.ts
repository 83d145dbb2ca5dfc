import { isNumber, type PajekToken, vertexNumber } from './pajek-tokens.ts';
import type { PajekLine, Vertex } from './pajek-network.ts';

/** What a line of `*Vertices` says: number, label, place, times; how it is drawn is not read. */
export function vertexOf([first, name, ...rest]: readonly PajekToken[], line: number): Vertex | undefined {
  const number = vertexNumber(first?.text);
  if (number === undefined) return undefined;
  const [x, y] = rest.slice(0, 2).map(({ text }) => text);
  const isPlaced = [x, y].every((at) => at !== undefined && isNumber(at) && Number.isFinite(Number(at)));
  return {
    ...{ number, label: name?.text ?? '', line },
    ...(isPlaced ? { position: { x: Number(x), y: Number(y) } } : {}),
    ...timesIn(rest),
  };
}

type Tie = Pick<PajekLine, 'from' | 'to' | 'weight' | 'label' | 'said'> & { readonly relation?: string };

/** What a line of `*Arcs` or `*Edges` says, perhaps with the number of its relation in front: `2: 1 3 1`. */
export function tieOf(tokens: readonly PajekToken[]): Tie | undefined {
  const relation = /^(\d+):$/.exec(tokens[0]?.text ?? '')?.[1];
  const tie = endsOf(relation === undefined ? tokens : tokens.slice(1));
  return tie && (relation === undefined ? tie : { ...tie, relation });
}

function endsOf([first, second, ...rest]: readonly PajekToken[]): Tie | undefined {
  const [from, to] = [vertexNumber(first?.text), vertexNumber(second?.text)];
  if (from === undefined || to === undefined) return undefined;
  const weight = rest.slice(0, 1).find(({ text }) => isNumber(text))?.text;
  const label = labelIn(rest);
  return {
    ...{ from, to },
    ...(weight === undefined ? {} : { weight }),
    ...(label ? { label } : {}),
    ...timesIn(rest),
  };
}

function labelIn(parameters: readonly PajekToken[]): string | undefined {
  const at = parameters.findIndex((token) => token.text === 'l' && !token.isQuoted);
  return at < 0 ? undefined : parameters[at + 1]?.text;
}

/** The times in brackets, in the file's own count. */
function timesIn(tokens: readonly PajekToken[]): Pick<PajekLine, 'said'> {
  const time = tokens.find((token) => !token.isQuoted && /^\[.*\]$/.test(token.text))?.text;
  return time === undefined ? {} : { said: { time } };
}
