import { describe, expectTypeOf, it } from "vitest";
import { en } from "./en/index.ts";
import type { IssueMessages, StatisticReason } from "./issue-messages.ts";
import { type Language, language } from "./language.ts";
import type { Messages } from "./messages.ts";
import type { PolicyWords } from "./policy-words.ts";

describe("a catalogue of messages", () => {
  it("has every sentence", () => {
    const { recency: _, ...lacks } = en.messages.lacks;
    // @ts-expect-error one sentence is not there
    const without: Messages["lacks"] = lacks;
    const { mean: __, ...methods } = en.messages.policy.methods;
    // @ts-expect-error a method of ours has no words
    const wordless: PolicyWords["methods"] = methods;
    const { school: ___, ...settings } = en.messages.terms.settings;
    // @ts-expect-error a term of ours has no word
    const nameless: Messages["terms"]["settings"] = settings;
    const { howDecided: ____, ...foot } = en.messages.foot;
    // @ts-expect-error a sentence of the foot is not there
    const footless: Messages = { ...en.messages, foot };
    expectTypeOf([without, wordless, nameless, footless]).toBeArray();
  });

  it("has every issue and reason of every package", () => {
    const { core, mastery, statistics, migration } = en.staff.issues;
    const { "not-a-day": _, ...days } = core;
    // @ts-expect-error an issue of core has no sentence
    const dayless: IssueMessages["core"] = days;
    const { "unknown-method": __, ...methods } = mastery;
    // @ts-expect-error an issue of mastery has no sentence
    const methodless: IssueMessages["mastery"] = methods;
    const { "not-converged": ___, ...settled } = statistics;
    // @ts-expect-error a reason of psychometrics has no sentence
    const unsettled: IssueMessages["statistics"] = settled;
    const { "band-gone": ____, ...moved } = migration;
    // @ts-expect-error a reason of a migration has no sentence
    const bandless: IssueMessages["migration"] = moved;
    expectTypeOf([dayless, methodless, unsettled, bandless]).toBeArray();
    expectTypeOf<"too-few-events">().toExtend<StatisticReason>();
    expectTypeOf<"luck">().not.toExtend<StatisticReason>();
  });

  it("has none too many", () => {
    const lacks: Messages["lacks"] = {
      ...en.messages.lacks,
      // @ts-expect-error there is no such reason
      luck: () => "There was no luck.",
    };
    const states: Messages["states"] = {
      ...en.messages.states,
      // @ts-expect-error there is no such state
      "at-risk": "At risk",
    };
    expectTypeOf([lacks, states]).toBeArray();
  });

  it("is given the data of its reason", () => {
    expectTypeOf(en.messages.lacks.pieces).parameter(0).toHaveProperty("need");
    // @ts-expect-error the newest is a day
    en.messages.lacks.recency({ newest: 3, since: "2026-01-01" });
    // @ts-expect-error an audience is one of ours
    en.messages.foot.ask({ audience: "public", contact: "the school" });
  });
});

describe("a language", () => {
  it("is a value that a caller's own words go before", () => {
    const own = {
      ...en,
      messages: { ...en.messages, states: { ...en.messages.states, excused: "Set free" } },
    };
    expectTypeOf(own).toExtend<Language>();
  });

  it("is made with all its parts", () => {
    // @ts-expect-error without its quotation marks
    language({ tag: "en", direction: "ltr", reviewed: true, messages: () => en.messages });
    // @ts-expect-error without saying whether it was reviewed
    language({
      tag: "en",
      direction: "ltr",
      quotationMarks: ["“", "”"],
      messages: () => en.messages,
    });
  });
});
