import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeReportCard } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { card } from "./report-card.ts";

const report = deepFreeze({ ...card, determinations: byEngine(card.determinations) });

describe("the report card is the page that was looked at", () => {
  it.each(["family", "educator"] as const)("for the %s, in English", (audience) => {
    isThePageLookedAt(`report-card.${audience}.en`, composeReportCard({ ...report, audience }, en));
  });

  it.each([es, zhHans, ar, vi])("for the family, in $tag", (language) => {
    isThePageLookedAt(`report-card.family.${language.tag}`, composeReportCard(report, language));
  });
});
