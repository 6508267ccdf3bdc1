import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeReportCard } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import type { Language } from "../src/language/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import type { Register } from "../src/privacy/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { card } from "./report-card.ts";

const report = deepFreeze({ ...card, determinations: byEngine(card.determinations) });

describe("the report card is the page that was looked at", () => {
  const pageFor = (audience: Register, language: Language): void =>
    isThePageLookedAt(
      `report-card.${audience}.${language.tag}`,
      composeReportCard({ ...report, audience }, language),
    );

  it.each(["family", "learner", "educator"] as const)("for the %s, in English", (audience) => {
    pageFor(audience, en);
  });

  it("for the educator, in Spanish", () => {
    pageFor("educator", es);
  });

  it.each([es, zhHans, ar, vi])("for the family and for the learner, in $tag", (language) => {
    pageFor("family", language);
    pageFor("learner", language);
  });
});
