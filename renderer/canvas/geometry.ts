import type { Identifier } from '../../core/case/identifier.ts';
import { type CrossingMark, crossingMark, type Ends } from './crossing-mark.ts';
import { type LinkPath, pathPoints, samePath } from './link-path.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';

/** Where things are drawn at this moment: told by whatever draws the links. */
export interface DrawnPlaces {
  positionOf(id: Identifier): Point | undefined;
  pathOf(id: Identifier): LinkPath | undefined;
}

interface Course {
  readonly path: LinkPath;
  readonly points: readonly Point[];
  readonly mark: CrossingMark | null;
  /** The countries the mark was worked out for. */
  readonly ends: Ends | null;
  /** When it was last compared with what is drawn. */
  checked: number;
}

/** Courses of the drawn links and the marks on them, worked out anew only for links that moved. Chart units. */
export class Geometry {
  readonly #places: DrawnPlaces;
  readonly #courses = new Map<Identifier, Course>();
  #scene: Scene | null = null;
  #now = 0;

  constructor(places: DrawnPlaces) {
    this.#places = places;
  }

  /** To be called when the scene changes; forgets links that are gone and, with the map, where borders ran. */
  reset(scene: Scene): void {
    if (this.#scene?.ground !== scene.ground) this.#courses.clear();
    for (const [id, course] of this.#courses)
      if (String(scene.links.get(id)?.ends) !== String(course.ends)) this.#courses.delete(id);
    this.#scene = scene;
  }

  /** To be called after every repaint of the links: until then nothing can have moved. */
  refresh(): void {
    this.#now++;
  }

  positionOf(id: Identifier): Point | undefined {
    return this.#places.positionOf(id);
  }

  /** Points along the drawn link; none where nothing is drawn. */
  pointsOf(id: Identifier): readonly Point[] {
    return this.#course(id)?.points ?? [];
  }

  markOf(id: Identifier): CrossingMark | null {
    return this.#course(id)?.mark ?? null;
  }

  /** Points of all drawn links. */
  paths(): ReadonlyMap<Identifier, readonly Point[]> {
    return new Map([...(this.#scene?.links.keys() ?? [])].map((id) => [id, this.pointsOf(id)]));
  }

  /** The mark of every cross-border link that is drawn. */
  marks(): ReadonlyMap<Identifier, CrossingMark> {
    const marks = new Map<Identifier, CrossingMark>();
    for (const { id, ends } of this.#scene?.links.values() ?? []) {
      const mark = ends && this.markOf(id);
      if (mark) marks.set(id, mark);
    }
    return marks;
  }

  #course(id: Identifier): Course | undefined {
    const known = this.#courses.get(id);
    if (known?.checked === this.#now) return known;
    const path = this.#places.pathOf(id);
    const link = this.#scene?.links.get(id);
    if (!path || !link || !this.#scene) return undefined;
    if (known && samePath(known.path, path)) {
      known.checked = this.#now;
      return known;
    }
    const points = pathPoints(path);
    const mark = link.ends && crossingMark(points, link.ends, this.#scene.ground.borders);
    const course = { path, points, mark, ends: link.ends, checked: this.#now };
    this.#courses.set(id, course);
    return course;
  }
}
