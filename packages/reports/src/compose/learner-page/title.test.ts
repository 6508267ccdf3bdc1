import type { Learner, Membership } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as school from "../../../test/school.ts";
import { type Fact, fact } from "../../document/facts.ts";
import { header } from "../../document/header.ts";
import { lang } from "../../document/lang.ts";
import { name } from "../../document/name.ts";
import type { Span } from "../../document/node.ts";
import { quote } from "../../document/quote.ts";
import { text } from "../../document/text.ts";
import { en } from "../../language/en/index.ts";
import { es } from "../../language/es/index.ts";
import type { Language } from "../../language/index.ts";
import type { Audience } from "../../privacy/audience.ts";
import type { LearnerReport } from "./learner-report.ts";
import { openPage, type Page } from "./page.ts";
import { ownSentence, titleOf } from "./title.ts";

const [mina] = school.roster.learners;

interface Given {
  readonly learner?: Partial<Learner>;
  readonly report?: Partial<LearnerReport>;
  readonly language?: Language;
}

/** A page about Mina as of 29 May 2026, issued on 3 June, of no period. */
function pageOf({ learner, report, language = en }: Given): Page {
  if (mina === undefined) throw new Error("the roster has Mina");
  const { period: _, household: __, ...rest } = school.report;
  const { roster } = school;
  return openPage<LearnerReport>(
    deepFreeze({
      ...rest,
      ...report,
      roster: {
        ...roster,
        learners: [{ ...mina, ...learner }],
      },
    }),
    language,
  );
}

const days = [
  fact("Evidence through", "29 May 2026"),
  fact("Issued", "3 June 2026"),
] satisfies readonly Fact[];

describe("the title of a page about a learner", () => {
  it("says who issues it, what the school promises, what it is, whose, and the days", () => {
    const { period } = school.report;
    const more = fact("Language", "English");
    expect(
      titleOf(pageOf({ report: { period: period ?? "" } }), "Progress report for", [more]),
    ).toEqual(
      header({
        issuer: [name("Harbour Community School")],
        promise: [name("The Harbour Promise")],
        kind: "Progress report for",
        whose: [name("Mina Calder")],
        facts: [
          fact("Community", [name("Heron advisory"), ", ", "grade 6"]),
          fact("Period", [name("Term 4 of 2025–26")]),
          ...days,
          more,
        ],
      }),
    );
  });

  it("speaks the language of the page, and marks what is not in it", () => {
    const page = pageOf({
      language: es,
      report: { period: { en: "Term 4" } },
      learner: { memberships: [{ community: "heron", from: "2025-09-01" }] },
    });
    expect(titleOf(page, "Informe")).toEqual(
      header({
        // A plain text is in the first language of the framework.
        issuer: [name(lang("en", "Harbour Community School"))],
        promise: [name("La promesa del puerto")],
        kind: "Informe",
        whose: [name("Mina Calder")],
        facts: [
          fact("Comunidad", [name("Tutoría Garza"), ", ", "grado 6"]),
          fact("Periodo", [name(lang("en", "Term 4"))]),
          fact("Evidencia hasta", "29 de mayo de 2026"),
          fact("Emitido", "3 de junio de 2026"),
        ],
      }),
    );
  });

  const heron = "Heron advisory";
  const both = (community: string): readonly (string | Span)[] => [
    name(community),
    ", ",
    "grade 6",
  ];
  const of = (community: string, from: string, until?: string): Membership => ({
    community,
    from,
    ...(until === undefined ? {} : { until }),
  });

  it.each<[string, Partial<Learner>, readonly (string | Span)[] | undefined]>([
    ["no community and no grade", { memberships: [], enrolments: [] }, undefined],
    ["a community alone", { enrolments: [] }, [name(heron)]],
    ["a grade alone", { memberships: [] }, ["grade 6"]],
    [
      "an enrolment without a grade",
      { enrolments: [{ from: "2025-09-01", band: "6-8" }] },
      [name(heron)],
    ],
    [
      "an enrolment that is over",
      { enrolments: [{ from: "2024-09-02", until: "2026-05-28", band: "6-8", grade: "6" }] },
      [name(heron)],
    ],
    [
      "a community that the learner left the day before",
      { memberships: [of("heron", "2024-09-02", "2026-05-28")] },
      ["grade 6"],
    ],
    [
      "a community through the day",
      { memberships: [of("heron", "2024-09-02", "2026-05-29")] },
      both(heron),
    ],
    ["a community from the day after", { memberships: [of("heron", "2026-05-30")] }, ["grade 6"]],
    [
      "a community that the roster does not have",
      { memberships: [of("gone", "2024-09-02")] },
      ["grade 6"],
    ],
    [
      "several, the one that holds the longest listed last",
      {
        memberships: [
          of("ferry-studio", "2026-01-12"),
          of("left", "2025-09-01"),
          of("heron", "2024-09-02"),
        ],
      },
      both(heron),
    ],
    [
      "several, the one that holds the longest listed in between",
      {
        memberships: [
          of("ferry-studio", "2025-09-01"),
          of("heron", "2024-09-02"),
          of("left", "2026-01-12"),
        ],
      },
      both(heron),
    ],
    [
      "several from the same day: the first listed",
      { memberships: [of("ferry-studio", "2025-09-01"), of("heron", "2025-09-01")] },
      both("Ferry studio"),
    ],
    [
      "one that held longer, and is over",
      { memberships: [of("left", "2020-09-01", "2024-06-30"), of("heron", "2024-09-02")] },
      both(heron),
    ],
  ])("has for %s", (_, learner, home) => {
    expect(titleOf(pageOf({ learner }), "Report for").facts).toEqual(
      home === undefined ? days : [fact("Community", home), ...days],
    );
  });
});

describe("the learner's own sentence", () => {
  const sentence = (rest: object = {}): Partial<Learner> => ({
    page: { sentence: { text: "My first plans were lists.", visibility: "family", ...rest } },
  });
  const said = (attribution: readonly (string | Span)[]) => [
    quote(["“My first plans were lists.”"], { variant: "own", attribution }),
  ];
  const own = [text("In "), name("Mina Calder"), text("’s own words")];
  const ownOn = (day: string) => [...own.slice(0, 2), text(`’s own words · ${day}`)];

  it.each<[string, object, Audience, ReturnType<typeof ownSentence>]>([
    ["without a day", {}, "family", said(own)],
    ["of a day before", { on: "2026-05-22" }, "family", said(ownOn("22 May 2026"))],
    ["of the day of issue", { on: "2026-06-03" }, "learner", said(ownOn("3 June 2026"))],
    ["of a day after, which nobody can have read yet", { on: "2026-06-04" }, "learner", []],
    ["shared with the family alone", {}, "educator", []],
    ["shared with nobody", { visibility: "learner" }, "family", []],
    ["shared with all", { visibility: "public" }, "public", said(own)],
  ])("%s", (_, rest, audience, expected) => {
    expect(ownSentence(pageOf({ learner: sentence(rest), report: { audience } }))).toEqual(
      expected,
    );
  });

  it("is none where there is none", () => {
    expect(ownSentence(pageOf({ learner: { page: {} } }))).toEqual([]);
  });
});
