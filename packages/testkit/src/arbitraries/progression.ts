import fc from "fast-check";
import type { GradeBand } from "@whole-learner/core";
import type { Competency } from "@whole-learner/core";
import type { BandPoint, Descriptor, ExpectedLevel, Progression } from "@whole-learner/core";
import type { Scale } from "@whole-learner/core";
import type { LanguageTag } from "@whole-learner/core";
import { arbitraryExtensions } from "./extensions.ts";
import { present } from "./present.ts";
import { arbitraryRawText, written } from "./text.ts";

const points: readonly BandPoint[] = ["entering", "middle", "end"];

const rawProgression = fc.record({
  competency: fc.nat(),
  scale: fc.nat(),
  family: fc.constantFrom("within-band" as const, "continuum" as const),
  /** Which of the framework's bands it runs through; without it, all. */
  bands: fc.option(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { nil: undefined }),
  /** Levels expected at the points of the bands, sorted where they must not fall; none where undefined. */
  expected: fc.array(fc.option(fc.nat({ max: 11 }), { nil: undefined, freq: 3 }), {
    maxLength: 12,
  }),
  /** Cells that have no statement. */
  gaps: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
  statement: arbitraryRawText,
  next: fc.option(arbitraryRawText, { nil: undefined }),
  name: fc.option(arbitraryRawText, { nil: undefined }),
  exemplar: fc.option(fc.webUrl(), { nil: undefined }),
  extensions: fc.option(arbitraryExtensions, { nil: undefined }),
});

export type RawProgression = typeof rawProgression extends fc.Arbitrary<infer T> ? T : never;

export const arbitraryRawProgression: fc.Arbitrary<RawProgression> = rawProgression;

const ascending = (a: number, b: number): number => a - b;

/** The levels expected, rising within a band and, on a continuum, across all of them. */
function expectedFrom(
  raw: RawProgression,
  bands: readonly GradeBand[],
  scale: Scale,
): readonly ExpectedLevel[] {
  const wanted = raw.expected.slice(0, bands.length * points.length);
  const height = (at: number | undefined): number => (at as number) % scale.levels.length;
  const sorted = wanted
    .filter((at) => at !== undefined)
    .map(height)
    .sort(ascending);
  return wanted.flatMap((at, cell) => {
    if (at === undefined) return [];
    const first = Math.floor(cell / points.length) * points.length;
    const own = wanted.slice(first, first + points.length).filter((one) => one !== undefined);
    const rank = wanted.slice(0, cell).filter((one) => one !== undefined).length;
    const before = wanted.slice(0, first).filter((one) => one !== undefined).length;
    const level =
      raw.family === "continuum" ? sorted[rank] : own.map(height).sort(ascending)[rank - before];
    return [
      {
        band: bands[Math.floor(cell / points.length)]?.id as string,
        point: points[cell % points.length] as BandPoint,
        level: scale.levels[level as number]?.id as string,
      },
    ];
  });
}

export function progressionFrom(
  raw: RawProgression,
  id: string,
  {
    competencies,
    scales,
    gradeBands,
    languages,
  }: {
    readonly competencies: readonly Competency[];
    readonly scales: readonly Scale[];
    readonly gradeBands: readonly GradeBand[];
    readonly languages: readonly LanguageTag[];
  },
): Progression {
  const scale = scales[raw.scale % scales.length] as Scale;
  const own = gradeBands.filter((_, at) => raw.bands?.[at] ?? true);
  const bands = own.length > 0 ? own : gradeBands;
  const cells: readonly (string | undefined)[] =
    raw.family === "continuum" || bands.length === 0 ? [undefined] : bands.map((band) => band.id);
  const descriptors = cells
    .flatMap((band) => scale.levels.map((level) => ({ level: level.id, band })))
    .filter((_, cell) => !raw.gaps.includes(cell))
    .map(
      ({ level, band }, cell): Descriptor =>
        present({
          level,
          band,
          statement: written(
            { ...raw.statement, words: `${raw.statement.words} ${cell}` },
            languages,
          ),
          next: raw.next && written(raw.next, languages),
          exemplar: raw.exemplar,
        }),
    );
  return present({
    id,
    competency: competencies[raw.competency % competencies.length]?.id as string,
    name: raw.name && written(raw.name, languages),
    scale: scale.id,
    family: raw.family,
    bands: raw.bands === undefined || own.length === 0 ? undefined : own.map((band) => band.id),
    expected: expectedFrom(raw, bands, scale),
    descriptors,
    extensions: raw.extensions,
  });
}
