import { edgeFields, nodeFields } from '../elements/element-key.ts';
import type { NumberedProperty } from '../elements/property-numbers.ts';
import { ownClass, propertyClassName } from './own-classes.ts';
import { propertyName } from './property-names.ts';

/** A class of attributes: values and what an analyst reads are shown on the chart, what only we read is not. */
interface PlannedClass {
  readonly id: string;
  readonly name: string;
  readonly isShown: boolean;
}

/** Fields of links that mean something on the chart of another program, and what they are called there. */
const shownFields: ReadonlyMap<string, string> = new Map([
  ['end', 'End'],
  ['amount', 'Amount'],
  ['currency', 'Currency'],
  ['count', 'Count'],
]);

/** Every class of attributes. Each name is there once, in whatever letters; values have names for people. */
export function plannedClasses(all: readonly NumberedProperty[]): PlannedClass[] {
  const told = all.filter(({ property, nth }) => nth === 1 && isNamed(property));
  const properties = told.map(({ property, number }) => ({
    ...{ id: ownClass.property(number), name: propertyClassName(number, property), isShown: false },
  }));
  const unnamed = all.flatMap(({ property }) => (isNamed(property) ? [] : [property]));
  const free = namesFree([...properties.map(({ name }) => name), ...unnamed]);
  const fields = [...new Set<string>([...nodeFields, ...edgeFields])];
  return [
    ...all.flatMap(({ property, number, nth }) => {
      const name = valuesName(property, nth, free);
      return [
        { id: ownClass.value(number, nth), name, isShown: true },
        { id: ownClass.sources(number, nth), name: free(`${name}: cards`), isShown: false },
      ];
    }),
    ...properties,
    ...fields.map((field) => {
      const shown = shownFields.get(field);
      return { id: ownClass.field(field), name: free(shown ?? field), isShown: shown !== undefined };
    }),
    { id: ownClass.id, name: free('id'), isShown: false },
    { id: ownClass.place, name: free('place'), isShown: false },
    { id: ownClass.linkSources, name: free('cards'), isShown: false },
    { id: ownClass.loops, name: free('links to itself'), isShown: true },
  ];
}

/** Whether the catalogue has a name for people for a property. */
function isNamed(property: string): boolean {
  return propertyName(property) !== property;
}

/** The name of the class of the nth value of a property; the first of one without a name for people has its own, as it is. */
function valuesName(property: string, nth: number, free: (wish: string) => string): string {
  if (nth > 1) return free(`${propertyName(property)} (${nth})`);
  return isNamed(property) ? free(propertyName(property)) : property;
}

/** Finds names that are not taken, in whatever letters, and takes them. */
function namesFree(taken: readonly string[]): (wish: string) => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  return (wish) => {
    let name = wish;
    for (let nth = 2; names.has(name.toLowerCase()); nth++) name = `${wish} [${nth}]`;
    names.add(name.toLowerCase());
    return name;
  };
}
