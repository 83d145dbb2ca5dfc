/** The kinds of lettering on a chart; sizes are those of the design at 100 %. */
export const letterings = {
  name: { size: 12, weight: 500, face: 'ui' },
  strongName: { size: 12, weight: 650, face: 'ui' },
  identifier: { size: 10.5, weight: 450, face: 'id' },
  chip: { size: 10.5, weight: 550, face: 'ui' },
  caption: { size: 11, weight: 550, face: 'ui' },
  region: { size: 10.5, weight: 600, face: 'ui' },
  country: { size: 8.5, weight: 600, face: 'id' },
  note: { size: 13, weight: 450, face: 'ui' },
  heading: { size: 12, weight: 600, face: 'ui' },
} as const;

export type Lettering = keyof typeof letterings;

/** Width of a text in pixels at 100 %. */
export type MeasureText = (text: string, lettering: Lettering) => number;
