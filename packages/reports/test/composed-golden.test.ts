import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeExplanation, composeProgressReport } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { explained, known } from "./explained.ts";
import { leansToRecent, report } from "./school.ts";

const readers = [
  ...(["family", "educator"] as const).flatMap((audience) =>
    [en, es].map((language) => [audience, language.tag, language] as const),
  ),
  ...[en, es, zhHans, ar, vi].map((language) => ["learner", language.tag, language] as const),
  ...[zhHans, ar, vi].map((language) => ["family", language.tag, language] as const),
];

describe.each(readers)("for the %s, in %s", (audience, tag, language) => {
  it("the progress report is the page that was looked at", () => {
    const determinations = byEngine(report.determinations);
    const input = deepFreeze({ ...report, audience, determinations });
    isThePageLookedAt(`progress-report.${audience}.${tag}`, composeProgressReport(input, language));
  });

  it("the explanation of one result is the page that was looked at", () => {
    const account = deepFreeze(byEngine(explained("TEAM.1", leansToRecent)));
    const context = { ...known, audience, policy: leansToRecent };
    isThePageLookedAt(
      `explanation.${audience}.${tag}`,
      composeExplanation(account, language, context),
    );
  });
});
