/** The little that is used of layout libraries which bring no types. */
declare module 'cytoscape-fcose' {
  import type cytoscape from 'cytoscape';

  const register: cytoscape.Ext;
  export { register as default };
}

declare module 'd3-force' {
  interface Body {
    x?: number;
    y?: number;
  }
  interface Simulation {
    force(name: string, force: unknown): Simulation;
    stop(): Simulation;
    tick(steps: number): Simulation;
  }
  export function forceSimulation(bodies: readonly Body[]): Simulation;
  export function forceLink(links: readonly { source: number; target: number }[]): unknown;
  export function forceManyBody(): unknown;
  export function forceCenter(): unknown;
}
