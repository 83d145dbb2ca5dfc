import type { z } from 'zod';

import { about } from './about.ts';
import { annotation } from './annotation.ts';
import { attachment } from './attachment.ts';
import { chart, placement } from './chart.ts';
import { customType } from './custom-type.ts';
import { dismissal } from './dismissal.ts';
import { entity } from './entity.ts';
import { group } from './group.ts';
import { identity } from './identity.ts';
import { link } from './link.ts';
import { look } from './look.ts';
import { namedSet } from './named-set.ts';
import { note } from './note.ts';
import { occurrence } from './occurrence.ts';
import { query } from './query.ts';
import { request } from './request.ts';
import { snapshot } from './snapshot.ts';
import { source } from './source.ts';
import { task } from './task.ts';

/** Version of everything in this list; a case that says a higher one is refused, a lower one is migrated. */
export const schemaVersion = 3;

/** A case is these flat tables of plain rows and nothing else. A new kind of row is one line here. */
export const tables = {
  about,
  sources: source,
  entities: entity,
  links: link,
  occurrences: occurrence,
  notes: note,
  charts: chart,
  placements: placement,
  sets: namedSet,
  tasks: task,
  attachments: attachment,
  identities: identity,
  requests: request,
  types: customType,
  groups: group,
  annotations: annotation,
  looks: look,
  snapshots: snapshot,
  queries: query,
  dismissals: dismissal,
} as const;

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = z.infer<(typeof tables)[T]>;

export const tableNames = Object.keys(tables) as readonly TableName[];
