import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeWhatNext } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { whatNext } from "./what-next.ts";

const report = deepFreeze({ ...whatNext, determinations: byEngine(whatNext.determinations) });

describe("what comes next is the page that was looked at", () => {
  it.each([en, es, zhHans, ar, vi])("for the learner, in $tag", (language) => {
    const page = composeWhatNext({ ...report, audience: "learner" }, language);
    isThePageLookedAt(`what-next.learner.${language.tag}`, page);
  });

  it.each([en, es, zhHans, ar, vi])("for the family, in $tag", (language) => {
    const page = composeWhatNext({ ...report, audience: "family" }, language);
    isThePageLookedAt(`what-next.family.${language.tag}`, page);
  });

  it.each([en, es])("for educators, in $tag", (language) => {
    const page = composeWhatNext({ ...report, audience: "educator" }, language);
    isThePageLookedAt(`what-next.educator.${language.tag}`, page);
  });
});
