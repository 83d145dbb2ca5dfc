import type { Link } from '../../case/link.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../export-scope.ts';
import { asPieces, eachInSteps, type Steps } from '../../tables/steps.ts';
import { xmlAttribute } from '../xml/xml-text.ts';
import { ChartPlan } from './chart-plan.ts';
import { plannedClasses } from './planned-classes.ts';
import { ItemWriter } from './write-items.ts';

/** Lines of links by strength, as analysts of charts know them. */
const strengths = [
  ['Confirmed', 'DotStyleSolid'],
  ['Unconfirmed', 'DotStyleDashed'],
  ['Tentative', 'DotStyleDotted'],
] as const;

/** Pictures that charts have for types of ours. */
const icons: ReadonlyMap<string, string> = new Map([
  ['Person', 'adult'],
  ['Organisation', 'building'],
  ['Vehicle', 'car'],
  ['Phone number', 'phone'],
  ['Bank account', 'cash'],
  ['Address', 'house'],
]);

/**
 * Writes these entities and the links between them as an i2 chart, a definition or an item a piece, in the order that
 * Analyst's Notebook wants. What a chart has a place of its own for stands there; the rest are attributes whose classes
 * have ids that say what they mean, so that the chart read again gives the same network.
 */
export function* writeAnx(scope: ExportScope): Iterable<string> {
  const plan = yield* asPieces(ChartPlan.of(scope));
  const classes = plannedClasses([...plan.properties.all()]);
  yield '<?xml version="1.0" encoding="utf-16"?>\n<Chart>\n';
  yield '<ApplicationVersion Major="9" Minor="0" Point="0" Build="0"/>\n';
  yield* collection('StrengthCollection', strengths, ([name, dots]) =>
    element('Strength', { Id: plan.newId(), Name: name, DotStyle: dots }),
  );
  yield* strings('GradeOne', plan, plan.grades(0), '-');
  yield* strings('GradeTwo', plan, plan.grades(1), '-');
  yield* strings('SourceHints', plan, [...plan.sourceTypes()]);
  yield* collection('AttributeClassCollection', classes, ({ id, name, isShown }) =>
    element('AttributeClass', {
      ...{ Id: id, Name: name, Type: 'AttText', ShowValue: 'true', ...(isShown ? {} : { Visible: 'false' }) },
      ...{ IsUser: 'true', UserCanAdd: `${isShown}`, UserCanRemove: 'true' },
    }),
  );
  yield* collection('EntityTypeCollection', plan.entityTypes(), ([name, id]) => {
    const icon = icons.get(name);
    const drawn = { PreferredRepresentation: 'RepresentAsIcon', ...(icon && { IconFile: icon }) };
    return element('EntityType', { Id: id, Name: name, ...drawn });
  });
  yield* collection('LinkTypeCollection', plan.linkTypes(), ([name, id]) =>
    element('LinkType', { Id: id, Name: name }),
  );
  yield* items(plan, new Map(classes.map(({ id, name }) => [id, name])));
  yield '</Chart>\n';
}

function* items(plan: ChartPlan, classes: ReadonlyMap<string, string>): Iterable<string> {
  const connection = plan.newId();
  const writer = new ItemWriter(plan, classes, connection);
  const loops = yield* asPieces(loopsIn(plan));
  yield '<ChartItemCollection>\n';
  for (const entity of entitiesOf(plan.scope)) yield writer.entity(entity, loops.get(entity.id) ?? []);
  for (const link of linksBetween(plan.scope)) if (link.from !== link.to) yield writer.link(link);
  yield '</ChartItemCollection>\n';
  if (!plan.hasParallels) return;
  const style = element('ConnectionStyle', { Multiplicity: 'MultiplicityMultiple' });
  yield `<ConnectionCollection>\n<Connection Id="${connection}">${style.trim()}</Connection>\n</ConnectionCollection>\n`;
}

/** Links of entities to themselves, which a chart cannot hold, by entity. */
function* loopsIn({ scope }: ChartPlan): Steps<ReadonlyMap<string, readonly Link[]>> {
  const loops = new Map<string, readonly Link[]>();
  yield* eachInSteps(linksBetween(scope), (link) => {
    if (link.from === link.to) loops.set(link.from, [...(loops.get(link.from) ?? []), link]);
  });
  return loops;
}

function* collection<Entry>(
  name: string,
  entries: Iterable<Entry>,
  write: (entry: Entry) => string,
): Iterable<string> {
  const all = [...entries];
  if (all.length === 0) return;
  yield `<${name}>\n`;
  for (const entry of all) yield write(entry);
  yield `</${name}>\n`;
}

/** A list of texts that items name by their place in it; `last` is added to a list that has any. */
function* strings(name: string, plan: ChartPlan, texts: readonly string[], last?: string): Iterable<string> {
  if (texts.length === 0) return;
  yield `<${name}><StringCollection>\n`;
  for (const text of last === undefined ? texts : [...texts, last])
    yield element('String', { Id: plan.newId(), Text: text });
  yield `</StringCollection></${name}>\n`;
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const said = Object.entries(attributes).map(([attribute, text]) => ` ${attribute}="${xmlAttribute(text)}"`);
  return `<${name}${said.join('')}/>\n`;
}
