import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composeTranscript } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { transcript } from "./transcript.ts";

const told = deepFreeze({
  ...transcript,
  legalName: true as const,
  determinations: byEngine(transcript.determinations),
});

describe("the mastery transcript is the page that was looked at", () => {
  it("in English", () => {
    isThePageLookedAt("mastery-transcript.en", composeTranscript(told, en));
  });

  it.each([es, zhHans, ar, vi])("in $tag", (language) => {
    isThePageLookedAt(`mastery-transcript.${language.tag}`, composeTranscript(told, language));
  });
});
