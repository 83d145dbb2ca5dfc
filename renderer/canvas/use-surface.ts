import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';

import { ChartSurface } from './chart-surface.ts';
import { attachKeyboard } from './keyboard.ts';
import { attachPointer } from './pointer.ts';
import type { SurfaceView } from './surface-view.ts';

/** Above this many items the chart saves where it can. */
const heavy = 600;

/**
 * Makes the surfaces once their host is on the page, keeps them in step with `view`, and takes them down at the end.
 * Gives the surfaces (null until then) and what the host takes as its `ref`.
 */
export function useSurface(view: SurfaceView): readonly [ChartSurface | null, RefCallback<HTMLElement>] {
  const [surface, setSurface] = useState<ChartSurface | null>(null);
  // What stands on the page now: the state is a render behind when surfaces are replaced in place.
  const standing = useRef<ChartSurface>(null);
  const isHeavy = view.scene.nodes.size + view.scene.links.size > heavy;
  const mount = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return;
      const made = new ChartSurface(host, isHeavy);
      const detach = attachHands(host, made);
      standing.current = made;
      setSurface(made);
      return () => {
        detach();
        made.destroy();
        standing.current = null;
        setSurface(null);
      };
    },
    [isHeavy],
  );
  useEffect(() => standing.current?.show(view));
  return [surface, mount];
}

function attachHands(host: HTMLElement, surface: ChartSurface): () => void {
  const modes = { panning: false };
  const pointer = attachPointer(host, surface, modes);
  const detachKeyboard = attachKeyboard(host, surface, modes, () => pointer.cancel());
  return () => {
    pointer.detach();
    detachKeyboard();
  };
}
