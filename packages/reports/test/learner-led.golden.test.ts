import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import {
  composeConferenceBrief,
  composeGrowth,
  composeLedger,
  composePortrait,
} from "../src/compose/index.ts";
import type { Document } from "../src/document/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import type { Language } from "../src/language/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import type { Register } from "../src/privacy/index.ts";
import { byEngine } from "./by-engine.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { brief, evidenceLedger, growthReport, ledger as made, portrait } from "./growth.ts";

const determinations = byEngine(brief.determinations);
const ledger = byEngine(made);
const confirmed = { confirmed: "2026-06-01", determinations } as const;

/** Each report by its name, for a reader, in a language. The brief speaks as the learner, whose family reads Spanish. */
const reports: readonly (readonly [
  string,
  (audience: Register, language: Language) => Document,
])[] = [
  [
    "conference-brief",
    (audience, language) =>
      composeConferenceBrief(deepFreeze({ ...brief, ...confirmed, audience }), language, es),
  ],
  [
    "portrait",
    (audience, language) =>
      composePortrait(deepFreeze({ ...portrait, determinations, ledger, audience }), language),
  ],
  [
    "growth",
    (audience, language) =>
      composeGrowth(deepFreeze({ ...growthReport, determinations, audience }), language),
  ],
  [
    "evidence-ledger",
    (audience, language) =>
      composeLedger(deepFreeze({ ...evidenceLedger, determinations, ledger, audience }), language),
  ],
];

describe.each(reports)("the %s is the page that was looked at", (name, compose) => {
  it.each(["family", "educator"] as const)("for the %s, in English", (audience) => {
    isThePageLookedAt(`${name}.${audience}.en`, compose(audience, en));
  });

  it("for the learner, in English", () => {
    isThePageLookedAt(`${name}.learner.en`, compose("learner", en));
  });

  it("for the educator, in Spanish", () => {
    isThePageLookedAt(`${name}.educator.es`, compose("educator", es));
  });

  it.each([es, zhHans, ar, vi])("for the family and for the learner, in $tag", (language) => {
    isThePageLookedAt(`${name}.family.${language.tag}`, compose("family", language));
    isThePageLookedAt(`${name}.learner.${language.tag}`, compose("learner", language));
  });
});
