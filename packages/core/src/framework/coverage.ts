import type { BandId, CompetencyId, LevelId, OutcomeId, ProgressionId } from "../identity/ids.ts";
import type { LanguageTag } from "../text/text.ts";
import { languagesOf } from "./checks/languages-of.ts";
import type { Competency } from "./competency.ts";
import type { Framework } from "./framework.ts";
import { bandsOf } from "./lookup/bands-of.ts";
import { childrenOf } from "./lookup/children-of.ts";
import { competenciesUnder } from "./lookup/competencies-under.ts";
import { descriptorOf } from "./lookup/descriptor-of.ts";
import type { FrameworkIndex } from "./lookup/framework-index.ts";
import { indexFramework } from "./lookup/index-framework.ts";
import { outcomeOf } from "./lookup/outcome-of.ts";
import { progressionsOf } from "./lookup/progressions-of.ts";
import { scaleById } from "./lookup/scale-by-id.ts";
import type { Progression } from "./progression.ts";
import { eachText } from "./texts/each-text.ts";

/** How much of a progression is written: of its cells (a level in a grade band; a level alone on a continuum) those with a statement. */
export interface ProgressionCoverage {
  readonly progression: ProgressionId;
  readonly competency: CompetencyId;
  readonly written: number;
  readonly of: number;
  readonly gaps: readonly { readonly level: LevelId; readonly band?: BandId }[];
}

/** How many of a framework's texts are there in a language. */
export interface LanguageCoverage {
  readonly language: LanguageTag;
  readonly written: number;
  readonly of: number;
}

/** What of a framework hangs together and what stands alone. Of nodes that are in use: retired ones are left out. Lists are in the order of the document. */
export interface FrameworkCoverage {
  readonly outcomesWithoutCompetency: readonly OutcomeId[];
  /** Whole-learner outcomes that the portrait does not tell; none where there is no portrait. */
  readonly outcomesOutsidePortrait: readonly OutcomeId[];
  readonly competenciesWithoutOutcome: readonly CompetencyId[];
  /** Of those that report a level. */
  readonly competenciesWithoutProgression: readonly CompetencyId[];
  /** Competencies with nothing that shows them in a learner's words: neither an indicator nor a statement of a progression. */
  readonly competenciesWithoutStatement: readonly CompetencyId[];
  readonly progressions: readonly ProgressionCoverage[];
  /** In the order of the framework's languages. */
  readonly languages: readonly LanguageCoverage[];
}

const inUse = <T extends { readonly retired?: object }>(all: readonly T[]): readonly T[] =>
  all.filter(({ retired }) => retired === undefined);

const idsOf = <T extends { readonly id: string }>(all: readonly T[]): readonly string[] =>
  all.map(({ id }) => id);

function writtenIn(index: FrameworkIndex, progression: Progression): ProgressionCoverage {
  const { id, competency, family, scale } = progression;
  const bands = family === "continuum" ? [] : bandsOf(index, progression);
  const levels = scaleById(index, scale)?.levels ?? [];
  const cells = (bands.length === 0 ? [undefined] : bands).flatMap((band) =>
    levels.map((level) => ({ level: level.id, ...(band === undefined ? {} : { band }) })),
  );
  const gaps = cells.filter((cell) => descriptorOf(progression, cell) === undefined);
  return {
    progression: id,
    competency,
    written: cells.length - gaps.length,
    of: cells.length,
    gaps,
  };
}

function languagesIn(framework: Framework): readonly LanguageCoverage[] {
  let of = 0;
  const written = new Map<LanguageTag, number>(framework.languages.map((tag) => [tag, 0]));
  eachText(framework, (text) => {
    of += 1;
    const found = languagesOf(text, framework.languages);
    for (const [tag, count] of written) {
      if (found.get(tag) === true) written.set(tag, count + 1);
    }
  });
  return [...written].map(([language, count]) => ({ language, written: count, of }));
}

/**
 * What of a framework hangs together: outcomes with competencies, competencies with a home, progressions with statements, texts in every language; and
 * what stands alone. `checkFramework` tells the same faults one by one with their place; this counts them for a reader. Time grows with the
 * size of the framework.
 *
 * @example
 * ```ts
 * import { coverageOf, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient"],
 *   outcomes: { Communicator: ["Presents ideas"], Citizen: [] },
 * });
 * const { outcomesWithoutCompetency, competenciesWithoutProgression } = coverageOf(framework);
 * [outcomesWithoutCompetency.length, competenciesWithoutProgression.length]; // => [1, 1]
 * ```
 */
export function coverageOf(given: Framework | FrameworkIndex): FrameworkCoverage {
  const index = "positions" in given ? given : indexFramework(given);
  const { framework } = index;
  const outcomes = inUse(framework.outcomes);
  const competencies = inUse(framework.competencies);
  const told = framework.portrait && new Set<OutcomeId>(framework.portrait.outcomes);
  const known = new Set<CompetencyId>(idsOf(competencies));
  const isSaid = ({ id }: Competency): boolean =>
    childrenOf(index, id).some(({ kind }) => kind === "indicator") ||
    progressionsOf(index, id).some(({ descriptors }) => descriptors.length > 0);
  return {
    outcomesWithoutCompetency: idsOf(
      outcomes.filter(({ id }) => inUse(competenciesUnder(index, id)).length === 0),
    ),
    outcomesOutsidePortrait: idsOf(
      outcomes.filter(
        ({ id, part }) => part === "whole-learner" && told !== undefined && !told.has(id),
      ),
    ),
    competenciesWithoutOutcome: idsOf(
      competencies.filter(({ id }) => outcomeOf(index, id) === undefined),
    ),
    competenciesWithoutProgression: idsOf(
      competencies.filter(
        ({ id, reporting }) => reporting === "level" && progressionsOf(index, id).length === 0,
      ),
    ),
    competenciesWithoutStatement: idsOf(competencies.filter((one) => !isSaid(one))),
    progressions: framework.progressions
      .filter(({ competency }) => known.has(competency))
      .map((one) => writtenIn(index, one)),
    languages: languagesIn(framework),
  };
}
