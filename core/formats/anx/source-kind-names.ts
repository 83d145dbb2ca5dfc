import type { Source } from '../../case/source.ts';
import { plainName } from './plain-name.ts';

/** How kinds of sources are called on charts, in English and Indonesian; the first is what we write. */
const names: Readonly<Record<Source['kind'], readonly string[]>> = {
  report: ['Report', 'Laporan'],
  interview: ['Interview', 'Wawancara', 'BAP'],
  intercept: ['Intercept', 'Penyadapan'],
  notice: ['Notice', 'Notis'],
  circular: ['Circular', 'Edaran'],
  message: ['Message', 'Berita'],
  tip: ['Tip', 'Aduan'],
  informant: ['Informant', 'Informan'],
  register: ['Register', 'Daftar resmi'],
  dataset: ['Dataset', 'Himpunan data'],
  capture: ['Screen capture', 'Tangkapan layar'],
  analysis: ['Analysis', 'Analisis'],
  observation: ['Observation', 'Pengamatan'],
  import: ['Imported file', 'Berkas impor'],
  analyst: ['Analyst', 'Analis'],
};

const meant: ReadonlyMap<string, Source['kind']> = new Map(
  (Object.keys(names) as Source['kind'][]).flatMap((kind) =>
    names[kind].map((name) => [plainName(name), kind] as const),
  ),
);

/** The kind of source that a chart means by this source type; undefined where it is one of the chart's own. */
export function sourceKindNamed(name: string): Source['kind'] | undefined {
  return meant.get(plainName(name));
}

export function sourceKindName(kind: Source['kind']): string {
  return names[kind][0] ?? kind;
}
