import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { notice } from "../../../test/reissued.ts";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import { paragraph } from "../../document/paragraph.ts";
import { plainWords } from "../../document/plain-words.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { state } from "../../document/state.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { en } from "../../language/en/index.ts";
import type { ReportChanges, StandingChange } from "../issue/report-changes.ts";
import { openPage } from "../learner-page/page.ts";
import type { NoticeOfChange } from "../notice-of-change.ts";
import { differentSection, givenSection, keys, replacingSection, whySection } from "./parts.ts";

/** A report of which nothing is another, with evidence through the same day. */
const nothing: ReportChanges = {
  replaces: {
    id: "HB-1",
    kind: "progress-report",
    issued: "2026-06-03",
    evidenceThrough: "2026-06-10",
  },
  standings: [],
  evidence: [],
  sources: [],
  texts: [],
};

interface Given {
  readonly changes?: Partial<ReportChanges>;
  readonly audience?: NoticeOfChange["audience"];
}

const pageOf = ({ changes, audience = "family" }: Given) =>
  openPage<NoticeOfChange>(
    deepFreeze({ ...notice, audience, replacement: "HB-2", changes: { ...nothing, ...changes } }),
    en,
  );

const replacing = (kind: string): Partial<ReportChanges> => ({
  replaces: { ...nothing.replaces, kind },
});

const standing = (
  target: string,
  cause: StandingChange["cause"],
  rest: Partial<StandingChange> = {},
): StandingChange => ({
  target,
  scale: "harbour",
  cause,
  from: { kind: "state", state: "not-enough-evidence" },
  to: { kind: "level", level: "applying" },
  ...rest,
});

describe("what was given out", () => {
  it.each<[string, Given, readonly [string, string]]>([
    ["to a family", {}, ["Mina Calder’s", "progress report"]],
    ["to the learner", { audience: "learner" }, ["your", "progress report"]],
    ["to educators", { audience: "educator" }, ["Mina Calder’s", "progress report"]],
    [
      "of another kind",
      { changes: replacing("transcript") },
      ["Mina Calder’s", "mastery transcript"],
    ],
    [
      "of a kind that is not ours",
      { changes: replacing("reading-log") },
      ["Mina Calder’s", "report"],
    ],
    [
      "of a kind named as what every object has",
      { changes: replacing("toString") },
      ["Mina Calder’s", "report"],
    ],
  ])("%s: when, and with evidence through which day", (_, given, [whose, kind]) => {
    expect(givenSection(pageOf(given))).toEqual(
      section("What was given out", [
        paragraph([
          `On 3 June 2026 we gave out ${whose} ${kind} `,
          name("HB-1"),
          ", with evidence through 10 June 2026. Something in it is not the same any more. Here is what, and why.",
        ]),
      ]),
    );
  });
});

describe("the keys to the level words", () => {
  const headings = (...scales: readonly string[]): readonly string[] =>
    keys(
      pageOf({
        changes: { standings: scales.map((scale) => standing("STEER.3", "evidence", { scale })) },
      }),
    ).map((block) => (block.type === "key" ? plainWords(block.heading) : block.type));

  it("are one for each scale that changes are told on, from the second on by its name", () => {
    expect(headings("harbour", "continuum", "harbour")).toEqual([
      "The four levels.",
      "The four levels of Quantities from start to end.",
    ]);
    expect(headings("continuum")).toEqual(["The four levels."]);
  });

  it("are none without changes, nor for a scale that the framework does not have", () => {
    expect(headings()).toEqual([]);
    expect(headings("gone", "harbour")).toEqual(["The four levels."]);
  });
});

describe("what is different now", () => {
  it("is every level and state that is another, then the texts", () => {
    const changes: Partial<ReportChanges> = {
      standings: [
        standing("STEER.3", "evidence"),
        standing("TEAM", "evidence", {
          from: { kind: "level", level: "applying" },
          to: { kind: "level", level: "adapting" },
        }),
      ],
      texts: ["note", "goals"],
    };
    expect(differentSection(pageOf({ changes }))).toEqual(
      section("What is different now", [
        list([
          [
            strong([name("Keep going")]),
            ": ",
            "from ",
            state("not-enough-evidence", "Not enough evidence yet"),
            " to ",
            name("Applying"),
            ".",
          ],
          [
            strong([name("Works as a team")]),
            ": ",
            "from ",
            name("Applying"),
            " to ",
            name("Adapting"),
            ".",
          ],
        ]),
        paragraph("Also not the same: the educator’s note and the goals."),
      ]),
    );
  });

  it("says so where no level and no state is", () => {
    expect(differentSection(pageOf({}))).toEqual(
      section("What is different now", [paragraph("Every level and every state is as it was.")]),
    );
  });
});

describe("why", () => {
  it("is nothing where nobody said and nothing is another", () => {
    expect(whySection(pageOf({}))).toEqual(section("Why", []));
  });

  it("is the one reason without names", () => {
    const standings = [standing("STEER.3", "evidence"), standing("TEAM.1", "evidence")];
    expect(whySection(pageOf({ changes: { standings } }))).toEqual(
      section("Why", [paragraph("The evidence that counts is not the same.")]),
    );
  });

  it("is the school's words, each of several reasons with what it changed, then what makes the difference", () => {
    const changes: Partial<ReportChanges> = {
      why: { en: "A rating was filed under another name.", es: "Una valoración ajena." },
      standings: [
        standing("STEER.3", "score"),
        standing("TEAM.1", "evidence"),
        standing("STEER.1", "sufficiency"),
        standing("MATH.1", "display"),
      ],
      evidence: [
        {
          fate: "retracted",
          entry: "e",
          what: "rating",
          target: "TEAM.1",
          work: "w",
          happened: "2026-05-13",
          recorded: "2026-05-13",
          name: "Ferry timetable plan",
        },
      ],
      replaces: { ...nothing.replaces, evidenceThrough: "2026-05-29" },
    };
    expect(whySection(pageOf({ changes }))).toEqual(
      section("Why", [
        quote("“A rating was filed under another name.”"),
        paragraph([
          "The school decides by a changed policy.",
          " ",
          name("Keep going"),
          text(" · "),
          name("Set a goal and plan for it"),
          text(" · "),
          name("Reason with data"),
        ]),
        paragraph(["The evidence that counts is not the same.", " ", name("Share the work")]),
        list([
          ["A rating was taken back: ", name("Ferry timetable plan"), ", 13 May 2026."],
          ["Evidence is looked at through 10 June 2026; before, it was through 29 May 2026."],
        ]),
      ]),
    );
  });
});

describe("what it replaces", () => {
  const family = "You may ask about every line of this page, and for another look at the result.";

  it.each<[string, Given, string, string]>([
    ["a family", {}, "progress report", family],
    ["the learner", { audience: "learner" }, "progress report", family],
    [
      "educators",
      { audience: "educator" },
      "progress report",
      "The family and the learner may ask for another look at the result.",
    ],
    [
      "a family, of a kind that is not ours",
      { changes: replacing("reading-log") },
      "report",
      family,
    ],
  ])("tells %s which report holds now, and of the right to ask", (_, given, kind, right) => {
    expect(replacingSection(pageOf(given))).toEqual(
      section("What it replaces", [
        paragraph([
          `The ${kind} `,
          name("HB-2"),
          " comes with this notice and replaces ",
          name("HB-1"),
          ". The earlier one stays on file as it was given out, and no longer holds.",
        ]),
        paragraph(right),
      ]),
    );
  });
});
