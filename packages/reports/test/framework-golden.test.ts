import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import {
  composeFrameworkDocument,
  composeLevelGuide,
  composePortraitSheet,
  composeProgressionSheet,
} from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { sheet } from "./promise.ts";

const languages = [en, es, zhHans, ar, vi].map((language) => [language.tag, language] as const);

describe.each(languages)("in %s", (tag, language) => {
  const input = deepFreeze(sheet);

  it("the portrait sheet is the page that was looked at", () => {
    isThePageLookedAt(`portrait-sheet.${tag}`, composePortraitSheet(input, language));
  });

  it("the progression sheet of two competencies is the page that was looked at", () => {
    const two = { ...input, competencies: ["STEER.1", "MATH.1"] };
    isThePageLookedAt(`progression-sheet.${tag}`, composeProgressionSheet(two, language));
  });

  it("the guide to the levels is the page that was looked at", () => {
    isThePageLookedAt(`level-guide.${tag}`, composeLevelGuide(input, language));
  });

  it("the framework document is the page that was looked at", () => {
    const open = { ...input, audience: "public" as const };
    isThePageLookedAt(`framework-document.${tag}`, composeFrameworkDocument(open, language));
  });
});
