import type { Provenance } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import {
  composeAdvisoryOverview,
  composeClassMatrix,
  composeEvidenceLoad,
  composeOpportunityMap,
  composePolicyComparison,
} from "../src/compose/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { advisory, comparison, load, matrix, opportunity } from "./staff-school.ts";

const engineOf = (provenance: Provenance): Provenance => byEngine({ provenance }).provenance;

const pages = {
  "policy-comparison": (language: typeof en) =>
    composePolicyComparison(
      deepFreeze({
        ...comparison,
        comparison: {
          ...comparison.comparison,
          from: engineOf(comparison.comparison.from),
          to: engineOf(comparison.comparison.to),
        },
      }),
      language,
    ),
  "advisory-overview": (language: typeof en) =>
    composeAdvisoryOverview(
      deepFreeze({ ...advisory, determinations: byEngine(advisory.determinations) }),
      language,
    ),
  "class-matrix": (language: typeof en) =>
    composeClassMatrix(
      deepFreeze({ ...matrix, determinations: byEngine(matrix.determinations) }),
      language,
    ),
  // A map is a lookup of Maps, which cannot be frozen.
  "opportunity-map": (language: typeof en) => composeOpportunityMap(opportunity, language),
  "evidence-load": (language: typeof en) => composeEvidenceLoad(deepFreeze(load), language),
} as const;

describe.each(Object.entries(pages))("%s is the page that was looked at", (name, page) => {
  it("in English", () => {
    isThePageLookedAt(`${name}.educator.en`, page(en));
  });

  it("in Spanish", () => {
    isThePageLookedAt(`${name}.educator.es`, page(es));
  });
});
