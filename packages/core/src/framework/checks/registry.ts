import type { FrameworkFindings } from "../findings.ts";
import type { Check } from "./check.ts";
import { cycle } from "./cycle.ts";
import { dangling } from "./dangling.ts";
import { duplicateCode } from "./duplicate-code.ts";
import { duplicateId } from "./duplicate-id.ts";
import { expectationFalls } from "./expectation-falls.ts";
import { expectationTwice } from "./expectation-twice.ts";
import { levelsNotAscending } from "./levels-not-ascending.ts";
import { missingTranslation } from "./missing-translation.ts";
import { noProgression } from "./no-progression.ts";
import { noScale } from "./no-scale.ts";
import { offGrain } from "./off-grain.ts";
import { outcomeTwice } from "./outcome-twice.ts";
import { outcomeWithoutCompetency } from "./outcome-without-competency.ts";
import { outsideFramework } from "./outside-framework.ts";
import { progressionGap } from "./progression-gap.ts";
import { progressionTwice } from "./progression-twice.ts";
import { retiredInUse } from "./retired-in-use.ts";
import { unknownBand } from "./unknown-band.ts";
import { unknownLevel } from "./unknown-level.ts";
import { unknownTerm } from "./unknown-term.ts";
import { unlistedLanguage } from "./unlisted-language.ts";
import { wrongHome } from "./wrong-home.ts";

/** Found while parsing, which gives the ids. */
type Parsed = "id-given";

/** The check for each finding, in the order in which issues are listed. A finding that nothing finds does not compile. */
export const checks: { readonly [C in Exclude<keyof FrameworkFindings, Parsed>]: Check } = {
  "duplicate-id": duplicateId,
  "duplicate-code": duplicateCode,
  dangling,
  "outside-framework": outsideFramework,
  "wrong-home": wrongHome,
  cycle,
  "no-scale": noScale,
  "levels-not-ascending": levelsNotAscending,
  "off-grain": offGrain,
  "unknown-level": unknownLevel,
  "unknown-band": unknownBand,
  "progression-gap": progressionGap,
  "progression-twice": progressionTwice,
  "expectation-twice": expectationTwice,
  "expectation-falls": expectationFalls,
  "no-progression": noProgression,
  "outcome-twice": outcomeTwice,
  "outcome-without-competency": outcomeWithoutCompetency,
  "retired-in-use": retiredInUse,
  "unknown-term": unknownTerm,
  "missing-translation": missingTranslation,
  "unlisted-language": unlistedLanguage,
};
