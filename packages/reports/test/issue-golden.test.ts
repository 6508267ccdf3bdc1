import type { Provenance } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import {
  composeDataQuality,
  composeNoticeOfChange,
  composeProgressReport,
} from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { dataQuality } from "./data-quality.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { again, notice } from "./reissued.ts";

/** The gallery does not change with the version of the engine. */
const byEngine = <T extends { readonly determinations: { readonly provenance: Provenance } }>(
  made: T,
): T => ({
  ...made,
  determinations: {
    ...made.determinations,
    provenance: {
      ...made.determinations.provenance,
      engine: { ...made.determinations.provenance.engine, version: "0.1" },
    },
  },
});

const languages = [en, es, zhHans, ar, vi];

describe.each(languages.map((language) => [language.tag, language] as const))(
  "in %s",
  (tag, language) => {
    it.each(["learner", "family"] as const)(
      "the notice of change for the %s is the page that was looked at",
      (audience) => {
        const input = deepFreeze(byEngine({ ...notice, audience }));
        isThePageLookedAt(
          `notice-of-change.${audience}.${tag}`,
          composeNoticeOfChange(input, language),
        );
      },
    );

    it("the report that is given out anew is the page that was looked at", () => {
      const input = deepFreeze(byEngine(again.report));
      isThePageLookedAt(`progress-report.reissued.${tag}`, composeProgressReport(input, language));
    });
  },
);

it.each([en, es])("the data-quality report is the page that was looked at ($tag)", (language) => {
  const document = composeDataQuality(deepFreeze(dataQuality), language);
  isThePageLookedAt(`data-quality.${language.tag}`, document);
});
