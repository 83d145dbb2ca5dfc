/** A context that strokes are drawn on. */
export interface Strokes {
  beginPath(): void;
}

/** What Cytoscape's renderer does that its types leave out. */
export interface StrokeRenderer {
  pathsEnabled: boolean;
  getCachedZSortedEles(): unknown;
  drawElements(context: Strokes, elements: unknown): void;
  drawRoundPolygonPath(context: Strokes, ...shape: readonly unknown[]): void;
}

/** Has Cytoscape draw everything on this context by plain calls, each shape anew. */
export function strokeAll(renderer: StrokeRenderer, context: Strokes): void {
  const { pathsEnabled } = renderer;
  const drawRoundPolygon = renderer.drawRoundPolygonPath.bind(renderer);
  // ready-made paths cannot be told, and without these a rounded polygon goes on from the shape before it
  renderer.pathsEnabled = false;
  renderer.drawRoundPolygonPath = (on, ...shape) => {
    on.beginPath();
    drawRoundPolygon(on, ...shape);
  };
  try {
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  } finally {
    renderer.pathsEnabled = pathsEnabled;
    renderer.drawRoundPolygonPath = drawRoundPolygon;
  }
}
