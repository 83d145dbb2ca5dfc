/** How pages for print look, by the rules of a style sheet; the paper, millimetres. */
export function printStyle({ width, height }: { readonly width: number; readonly height: number }): string {
  return `
@page { size: ${width}mm ${height}mm; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
body { color: #171c22; font: 9pt 'Inter Variable', sans-serif }
.defined { position: absolute; width: 0; height: 0 }
.page { position: relative; width: ${width}mm; height: ${height}mm; padding: 8mm; overflow: hidden; break-after: page }
.page:last-child { break-after: auto }
.marking { height: 5.5mm; background: #fff4dc; color: #7a4f00; font-weight: 700; line-height: 5.5mm; text-align: center }
.head { height: 18mm }
.title { overflow: hidden; font-size: 11pt; font-weight: 600; line-height: 6mm; text-overflow: ellipsis; white-space: nowrap }
.line { display: flex; gap: 4mm; justify-content: space-between; color: #434d59; font-size: 8pt; line-height: 4.5mm; white-space: nowrap }
.line > :first-child { overflow: hidden; text-overflow: ellipsis }
.frame { display: block; position: relative; overflow: hidden }
.frame > svg { display: block }
.across, .down { position: absolute; border: 0 dashed #87919d }
.across { top: 0; height: 100%; border-left-width: 0.25mm }
.down { left: 0; width: 100%; border-top-width: 0.25mm }
.foot { display: flex; gap: 3mm; align-items: flex-end; height: 14mm; padding-top: 1.5mm }
.foot > .marking { flex: 1 }
.foot > p { font-size: 8pt; line-height: 5.5mm; white-space: nowrap }
.map { flex: none; height: 12mm }
.map rect { fill: none; stroke: #87919d; stroke-width: 0.2 }
.map .here { fill: #171c22 }
.plan rect { fill: none; stroke: #7a4f00; stroke-dasharray: 6 4 }
.plan text { fill: #7a4f00; font-weight: 700; paint-order: stroke; stroke: #ffffff; text-anchor: middle }
`;
}
