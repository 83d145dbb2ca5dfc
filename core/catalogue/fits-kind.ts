import type { PropertyKind } from '../case/custom-type.ts';
import { readMoment } from '../case/moment.ts';
import type { OwnProperty } from './case-types.ts';

const decimal = /^-?\d+(?:\.\d+)?$/;
const money = /^-?\d+(?:\.\d+)? [A-Z]{3,10}$/;

const fits: Readonly<Record<Exclude<PropertyKind, 'choice'>, (text: string) => boolean>> = {
  text: () => true,
  identifier: () => true,
  number: (text) => decimal.test(text),
  money: (text) => money.test(text),
  date: (text) => readMoment(text) !== null,
};

/**
 * Whether a text is what a property of the case is meant to hold: a decimal number with a point, an amount and a currency
 * (`1500000 IDR`), a moment, one of the choices. Other texts are kept all the same, as their source wrote them.
 */
export function fitsKind(text: string, { holds, choices }: Pick<OwnProperty, 'holds' | 'choices'>): boolean {
  return holds === 'choice' ? choices.includes(text) : fits[holds](text);
}
