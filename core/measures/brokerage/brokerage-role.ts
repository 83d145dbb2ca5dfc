/**
 * How somebody stands between two others who are not linked (Gould and Fernandez 1989), by the groups of the first, the
 * broker and the last: `coordinator` all in one; `gatekeeper` from another group into one's own; `representative` from
 * one's own out; `consultant` between two of one other group; `liaison` between two groups, oneself in a third.
 */
export const brokerageRoles = [
  'coordinator',
  'gatekeeper',
  'representative',
  'consultant',
  'liaison',
] as const;

export type BrokerageRole = (typeof brokerageRoles)[number];
