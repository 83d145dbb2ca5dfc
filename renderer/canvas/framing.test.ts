import { describe, expect, it } from 'vitest';

import { atMostHalf, framing, showsAll } from './framing.ts';
import { emptyView } from './surface-view.ts';
import { testEntity, testRows, testScene } from './test-scene.ts';
import { toScreen } from './viewport.ts';

const size = { width: 1000, height: 700 };
const insets = { left: 64, top: 60, right: 64, bottom: 100 };
const frame = { size, insets, corner: { width: 200, height: 140 } };
const sceneAt = (...places: readonly (readonly [number, number])[]) =>
  testScene(testRows(places.map(([x, y], index) => [testEntity(`e${index}`), x, y] as const)));

describe('framing', () => {
  it('shows all that it is asked for', () => {
    const scene = sceneAt([0, 0], [3000, 200], [900, 1200]);
    const view = framing(scene, scene.nodes.keys(), frame)!;
    for (const node of scene.nodes.values()) {
      const { x, y } = toScreen(view, node);
      expect(x > 64 && x < 936 && y > 60 && y < 600).toBe(true);
    }
  });

  it('goes no nearer than 115 % for a few', () => {
    const scene = sceneAt([0, 0], [3000, 200]);
    expect(framing(scene, ['e0'], frame)?.zoom).toBe(1.15);
  });

  it('leaves the corner to the small map only where somebody stands in it', () => {
    const clear = sceneAt([0, 0], [1600, 0], [0, 1000]);
    const full = sceneAt([0, 0], [1600, 0], [1600, 1000]);
    const [first, second] = [clear, full].map((scene) => framing(scene, scene.nodes.keys(), frame)!);
    expect(second!.zoom).toBeLessThan(first!.zoom);
    expect(toScreen(second!, { x: 1600, y: 1000 }).y).toBeLessThan(560);
  });

  it('leaves half of a small canvas to the entities', () => {
    expect(atMostHalf(insets, size)).toEqual(insets);
    expect(atMostHalf(insets, { width: 1000, height: 160 })).toEqual({ ...insets, top: 30, bottom: 50 });
    expect(atMostHalf(insets, { width: 128, height: 700 })).toEqual({ ...insets, left: 32, right: 32 });
  });

  it('shows nothing of an empty chart or on a canvas without size', () => {
    expect(framing(sceneAt(), [], frame)).toBeNull();
    expect(framing(sceneAt([0, 0]), ['e0'], { ...frame, size: { width: 0, height: 0 } })).toBeNull();
  });

  it('knows whether all of some are in view, clear of what covers the canvas', () => {
    const view = { ...emptyView, scene: sceneAt([100, 100], [900, 100], [980, 100]) };
    const viewport = { zoom: 1, x: 0, y: 0 };
    expect(showsAll(view, ['e0', 'e1'], viewport, frame)).toBe(true);
    expect(showsAll(view, ['e0', 'e2'], viewport, frame)).toBe(false);
    expect(showsAll(view, ['nobody'], viewport, frame)).toBe(true);
    expect(showsAll(view, ['e0', 'e2'], { ...viewport, x: -50 }, frame)).toBe(false);
    expect(showsAll(view, ['e0', 'e2'], { ...viewport, zoom: 0.9 }, frame)).toBe(true);
  });
});
