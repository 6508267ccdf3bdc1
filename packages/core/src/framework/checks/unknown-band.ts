import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { bandPosition } from "../lookup/band-position.ts";
import type { Check } from "./check.ts";

export const unknownBand: Check = (index) => {
  const { competencies, indicators, progressions } = index.framework;
  const found: Issue[] = [];
  const look = (band: string | undefined, path: Path, among?: ReadonlySet<string>): void => {
    if (band === undefined) return;
    if (bandPosition(index, band) !== undefined && (among?.has(band) ?? true)) return;
    found.push(issue("unknown-band", path, { band }));
  };
  for (const [at, { bands = [] }] of competencies.entries()) {
    for (const [position, band] of bands.entries()) {
      look(band, ["competencies", at, "bands", position]);
    }
  }
  for (const [at, { band }] of indicators.entries()) look(band, ["indicators", at, "band"]);
  for (const [at, progression] of progressions.entries()) {
    const own = progression.bands && new Set<string>(progression.bands);
    for (const [position, band] of (progression.bands ?? []).entries()) {
      look(band, ["progressions", at, "bands", position]);
    }
    for (const list of ["expected", "descriptors"] as const) {
      for (const [position, { band }] of progression[list].entries()) {
        look(band, ["progressions", at, list, position, "band"], own);
      }
    }
  }
  return found;
};
