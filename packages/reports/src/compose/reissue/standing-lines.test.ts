import type { Cause } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as school from "../../../test/school.ts";
import { lang } from "../../document/lang.ts";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { state } from "../../document/state.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { en } from "../../language/en/index.ts";
import { es } from "../../language/es/index.ts";
import type { Language } from "../../language/index.ts";
import type { Audience } from "../../privacy/audience.ts";
import type { Standing, StandingChange } from "../issue/report-changes.ts";
import { openPage, type Page } from "../learner-page/page.ts";
import { byReason, standingLine, targetName } from "./standing-lines.ts";

const framework = {
  ...school.framework,
  indicators: [{ id: "seen", statement: "Writes a plan down", partOf: "STEER.1" }],
};

const pageFor = (audience: Audience = "family", language: Language = en): Page => {
  const { household: _, ...report } = school.report;
  return openPage(deepFreeze({ ...report, framework, audience }), language);
};

const level = (id: string, band?: string): Standing => ({
  kind: "level",
  level: id,
  ...(band === undefined ? {} : { band }),
});
const shown = (id: "not-enough-evidence" | "fresh-look-due" | "tie"): Standing => ({
  kind: "state",
  state: id,
});

/** What a line says of Keep going, after its name. */
function said(change: Partial<StandingChange>, page = pageFor()): readonly unknown[] {
  const [first, colon, ...rest] = standingLine(
    page,
    deepFreeze({ target: "STEER.3", scale: "harbour", cause: "evidence", ...change }),
  );
  expect([first, colon]).toEqual([
    strong([name(page.language.tag === "en" ? "Keep going" : "Seguir adelante")]),
    ": ",
  ]);
  return rest;
}

const applying = name("Applying");
const adapting = name("Adapting");
const notYet = state("not-enough-evidence", "Not enough evidence yet");

describe("what is said of a level or state that is another", () => {
  it.each<[string, Partial<StandingChange>, readonly Span[]]>([
    [
      "a level that is another",
      { from: level("applying"), to: level("adapting") },
      [text("from "), applying, text(" to "), adapting, text(".")],
    ],
    [
      "a level of the same band",
      { from: level("adapting", "6-8"), to: level("applying", "6-8") },
      [text("from "), adapting, text(" to "), applying, text(".")],
    ],
    [
      "a level of another band: no fall from the one before",
      { from: level("adapting", "3-5"), to: level("applying", "6-8") },
      [applying, text(" now, by the statements of the grade band "), name("6 to 8"), text(".")],
    ],
    [
      "the same level of another band",
      { from: level("applying", "3-5"), to: level("applying", "6-8") },
      [applying, text(" now, by the statements of the grade band "), name("6 to 8"), text(".")],
    ],
    [
      "a level of a band, where the one before was of none",
      { from: level("adapting"), to: level("applying", "6-8") },
      [applying, text(" now, by the statements of the grade band "), name("6 to 8"), text(".")],
    ],
    [
      "a level of no band, where the one before was of one",
      { from: level("adapting", "3-5"), to: level("applying") },
      [applying, text(" now.")],
    ],
    [
      "a level of a band that the framework does not have",
      { to: level("applying", "9-12") },
      [applying, text(" now, by the statements of the grade band "), name("9-12"), text(".")],
    ],
    [
      "a state where a level of a band was",
      { from: level("applying", "6-8"), to: shown("not-enough-evidence") },
      [text("from "), applying, text(" to "), notYet, text(".")],
    ],
    [
      "a level of a band where a state was",
      { from: shown("not-enough-evidence"), to: level("applying", "6-8") },
      [text("from "), notYet, text(" to "), applying, text(".")],
    ],
    [
      "a state where a state was, in the school's own word where it has one",
      { from: shown("tie"), to: shown("fresh-look-due") },
      [
        text("from "),
        state("other", "No one level stands out"),
        text(" to "),
        state("fresh-look-due", "Time for a fresh look"),
        text("."),
      ],
    ],
    ["a level where nothing was shown", { to: level("applying") }, [applying, text(" now.")]],
    [
      "a level of a band where nothing was shown",
      { to: level("applying", "6-8") },
      [applying, text(" now, by the statements of the grade band "), name("6 to 8"), text(".")],
    ],
    [
      "a state where nothing was shown",
      { to: shown("not-enough-evidence") },
      [notYet, text(" now.")],
    ],
    [
      "nothing where a level was",
      { from: level("applying", "6-8") },
      [text("it was "), applying, text(", and is not in this report.")],
    ],
    [
      "nothing where a state was",
      { from: shown("not-enough-evidence") },
      [text("it was "), notYet, text(", and is not in this report.")],
    ],
    ["nothing where nothing was", {}, []],
    [
      "a level that the scale does not have, by its id",
      { from: level("mastered"), to: level("applying") },
      [text("from "), name("mastered"), text(" to "), applying, text(".")],
    ],
    [
      "a scale that the framework does not have: its level by id, its state without a ring",
      { scale: "gone", from: level("applying"), to: shown("fresh-look-due") },
      [text("from "), name("applying"), text(" to "), text("A fresh look is due"), text(".")],
    ],
  ])("%s", (_, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  it("has numbers of levels for educators", () => {
    expect(said({ from: level("applying"), to: level("adapting") }, pageFor("educator"))).toEqual([
      text("from "),
      name(["3 ", text("Applying")]),
      text(" to "),
      name(["4 ", text("Adapting")]),
      text("."),
    ]);
  });

  it("speaks the language of the page", () => {
    expect(
      said({ from: level("applying"), to: shown("fresh-look-due") }, pageFor("family", es)),
    ).toEqual([
      text("de "),
      name("Aplicando"),
      text(" a "),
      state("fresh-look-due", "Toca volver a mirar"),
      text("."),
    ]);
  });
});

describe("the name of what changed", () => {
  it.each<[string, string, Language, Span]>([
    ["a competency", "STEER.1", en, name("Set a goal and plan for it")],
    ["an outcome", "STEER", es, name("Dirige su aprendizaje")],
    [
      "one in another language than the page's, marked as such",
      "STEER.2",
      es,
      name(lang("en", "Know which strategies help")),
    ],
    ["one that the framework no longer has, by its id", "STEER.9", en, name("STEER.9")],
    ["an indicator, which has no name, by its id", "seen", en, name("seen")],
  ])("%s", (_, target, language, expected) => {
    expect(targetName(target, pageFor("family", language))).toEqual(expected);
  });
});

describe("changes by why they are there", () => {
  const of = (target: string, cause: Cause): StandingChange => ({
    target,
    scale: "harbour",
    cause,
    to: level("applying"),
  });

  it.each<[Cause, string]>([
    ["framework", "framework"],
    ["evidence", "evidence"],
    ["asOf", "time"],
    ["roster", "learner"],
    ["experiences", "opportunities"],
    ["joint", "several"],
    // Every stage of a policy is the policy to families, and so is the time zone that it is read in.
    ["score", "policy"],
    ["sufficiency", "policy"],
    ["display", "policy"],
    ["zone", "policy"],
  ])("%s is told as %s", (cause, reason) => {
    expect(byReason([of("STEER.1", cause)])).toEqual([[reason, [of("STEER.1", cause)]]]);
  });

  it("keeps the reasons in the order in which they are met, and the changes of each in theirs", () => {
    const changes = deepFreeze([
      of("STEER.1", "score"),
      of("STEER.2", "evidence"),
      of("STEER.3", "sufficiency"),
      of("TEAM.1", "evidence"),
    ]);
    expect(byReason(changes)).toEqual([
      ["policy", [changes[0], changes[2]]],
      ["evidence", [changes[1], changes[3]]],
    ]);
    expect(byReason([])).toEqual([]);
  });
});
