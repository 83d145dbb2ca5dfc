import { useCallback } from 'react';

import { dotKinds } from '../../../core/compare/thumbnail.ts';
import { useTheme } from '../../session/settings.ts';

interface ThumbnailProps {
  /** As `core/compare/thumbnail.ts` gives them. */
  readonly dots: Uint8Array;
  readonly aspect: number;
}

const size = { width: 176, height: 96, margin: 8 } as const;
const radii = { shown: 1.75, grey: 1.25, selected: 2.5 } as const;
const tokens = { shown: '--ink-2', grey: '--line-strong', selected: '--thread' } as const;

/** Where everybody stood, drawn small: a dot each, what the step points at in the colour of the thread. */
export function Thumbnail({ dots, aspect }: ThumbnailProps) {
  const theme = useTheme();
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (canvas?.dataset['theme'] === theme) drawDots(canvas, dots, aspect);
    },
    [dots, aspect, theme],
  );
  const pixels = Math.ceil(devicePixelRatio);
  return (
    <canvas
      className="story-picture"
      ref={draw}
      width={size.width * pixels}
      height={size.height * pixels}
      data-theme={theme}
      aria-hidden
    />
  );
}

function drawDots(canvas: HTMLCanvasElement, dots: Uint8Array, aspect: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const [width, height] = [size.width - 2 * size.margin, size.height - 2 * size.margin];
  const [across, down] = [Math.min(width, height * aspect), Math.min(height, width / aspect)];
  context.reset();
  context.scale(canvas.width / size.width, canvas.height / size.height);
  context.translate((size.width - across) / 2, (size.height - down) / 2);
  for (const kind of ['grey', 'shown', 'selected'] as const) {
    context.fillStyle = style.getPropertyValue(tokens[kind]);
    for (let at = 0; at < dots.length; at += 3) {
      const [x = 0, y = 0, code = 0] = dots.subarray(at, at + 3);
      if (dotKinds[code] !== kind) continue;
      context.beginPath();
      context.arc((x / 255) * across, (y / 255) * down, radii[kind], 0, 2 * Math.PI);
      context.fill();
    }
  }
}
