import type { Box } from '../box.ts';
import { PathBuilder } from './path-builder.ts';

type Told = Path2D & { readonly data: string; readonly box: Box | null };

let made: (new (data?: string) => Told) | null = null;

/** A path to paint with that can be told as SVG path data as well. */
export function outlinePath(data?: string): Path2D {
  made ??= toldPath();
  return new made(data);
}

/** What a path of `outlinePath` is made of; undefined of any other. */
export function dataOf(path: Path2D): string | undefined {
  return made && path instanceof made ? path.data : undefined;
}

/** What a path of `outlinePath` lies in; null where nobody knows. */
export function boxOf(path: Path2D): Box | null {
  return made && path instanceof made ? path.box : null;
}

/** The classes are made on first use: where no page is, there are no paths to build on. */
function toldPath(): new (data?: string) => Told {
  return class extends toldLines() {
    override roundRect(...rectangle: Parameters<Path2D['roundRect']>): void {
      super.roundRect(...rectangle);
      this.told.roundRect(...rectangle);
    }

    override arc(...turn: Parameters<Path2D['arc']>): void {
      super.arc(...turn);
      this.told.arc(...turn);
    }

    override ellipse(...turn: Parameters<Path2D['ellipse']>): void {
      super.ellipse(...turn);
      this.told.ellipse(...turn);
    }

    override bezierCurveTo(...curve: Parameters<Path2D['bezierCurveTo']>): void {
      super.bezierCurveTo(...curve);
      this.told.bezierCurveTo(...curve);
    }

    override quadraticCurveTo(...curve: Parameters<Path2D['quadraticCurveTo']>): void {
      super.quadraticCurveTo(...curve);
      this.told.quadraticCurveTo(...curve);
    }
  };
}

/** A path of what was drawn elsewhere and of straight lines. */
function toldLines() {
  return class extends Path2D {
    readonly told = new PathBuilder();

    constructor(data?: string) {
      super(data);
      if (data !== undefined) this.told.append(data);
    }

    get data(): string {
      return this.told.data;
    }

    get box(): Box | null {
      return this.told.box;
    }

    override addPath(path: Path2D): void {
      super.addPath(path);
      this.told.append(dataOf(path) ?? '', boxOf(path));
    }

    override moveTo(x: number, y: number): void {
      super.moveTo(x, y);
      this.told.moveTo(x, y);
    }

    override lineTo(x: number, y: number): void {
      super.lineTo(x, y);
      this.told.lineTo(x, y);
    }

    override rect(x: number, y: number, width: number, height: number): void {
      super.rect(x, y, width, height);
      this.told.rect(x, y, width, height);
    }

    override closePath(): void {
      super.closePath();
      this.told.closePath();
    }
  };
}
