import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeDecisionLetter } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { letter } from "./decision-letter.ts";
import { isThePageLookedAt } from "./golden-file.ts";

const readers = (["learner", "family"] as const).flatMap((audience) =>
  [en, es, zhHans, ar, vi].map((language) => [audience, language.tag, language] as const),
);

describe("the decision letter is the page that was looked at", () => {
  it.each(readers)("for the %s, in %s", (audience, tag, language) => {
    const told = deepFreeze({ ...letter, audience });
    isThePageLookedAt(`decision-letter.${audience}.${tag}`, composeDecisionLetter(told, language));
  });
});
