import fc from "fast-check";
import type { Experience, ExperienceCatalogue } from "../../src/experience/experience.ts";
import type { Framework } from "../../src/framework/framework.ts";
import type { Community } from "../../src/learner/community.ts";
import type { Goal } from "../../src/learner/goal.ts";
import type { IssuedReport } from "../../src/learner/issued-report.ts";
import type { Learner, OwnItem } from "../../src/learner/learner.ts";
import type { Roster } from "../../src/learner/roster.ts";
import { frameworkOf } from "../frameworks/framework-of.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { arbitraryExtensions } from "@whole-learner/testkit/arbitraries";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { hostile } from "@whole-learner/testkit/arbitraries";
import { present } from "@whole-learner/testkit/arbitraries";
import { arbitraryRawText, written } from "@whole-learner/testkit/arbitraries";

/** Few days, so that spans meet, overlap and turn around. */
export const rosterDays: readonly string[] = [
  "2024-09-02",
  "2025-06-13",
  "2025-06-14",
  "2025-09-01",
  "2026-01-31",
  "2026-05-29",
];
/** Few ids, so that some are used twice and some point nowhere, and some that a careless lookup would trip over. */
const ids = ["a", "b", "c", ...hostile.slice(0, 3)] as const;

const day = fc.constantFrom(...rosterDays);
const id = fc.constantFrom(...ids);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const text = arbitraryRawText.map((raw) => written(raw, ["en", "es"]));
const extensions = maybe(arbitraryExtensions);
const visibility = fc.constantFrom("learner" as const, "family", "educators", "school", "public");
const languages = fc.constantFrom(["en"] as const, ["es", "en"] as const);

/** A record of which members may be left out. */
const recordOf = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(members).map((fields) => present(fields as T));

const ownItem = recordOf({ text, visibility, on: maybe(day), extensions }) as fc.Arbitrary<OwnItem>;
const page = recordOf({
  sentence: maybe(ownItem),
  strengths: maybe(fc.array(ownItem, { maxLength: 2 })),
  aspirations: maybe(fc.array(ownItem, { maxLength: 1 })),
});
const voice = recordOf({ role: fc.constantFrom("self", "educator", "acme/elder"), id: maybe(id) });

/** Anything that a roster and a catalogue may say of a framework, whether it makes sense or not. */
const rosterFor = (framework: Framework): fc.Arbitrary<Roster> => {
  const oneOf = (list: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
    fc.oneof(id, fc.constantFrom("nowhere", ...list.map((one) => one.id)));
  const band = maybe(oneOf(framework.gradeBands));
  const competency = oneOf([...framework.competencies, ...framework.indicators]);
  const level = maybe(oneOf(framework.scales.flatMap(({ levels }) => levels)));
  const span = { from: day, until: maybe(day), extensions };
  const list = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
    fc.array(one, { maxLength });
  const learner = recordOf({
    id,
    name: fc.constantFrom("Ana", "Ñandú"),
    legalName: maybe(fc.constant("Legal")),
    born: maybe(fc.constant("2014-02-28")),
    languages: maybe(list(fc.constantFrom("en", "ar"), 2)),
    page: maybe(page),
    households: list(recordOf({ id, name: maybe(fc.constant("Home")), languages, extensions }), 2),
    enrolments: list(recordOf({ ...span, band, grade: maybe(fc.constant("5")) })),
    memberships: list(recordOf({ ...span, community: id })),
    expectations: list(
      recordOf({
        ...span,
        competency,
        band,
        level,
        agreedBy: list(fc.constantFrom("family", "acme/elder"), 2),
      }),
    ),
    extensions,
  }) as fc.Arbitrary<Learner>;
  const community = recordOf({
    id,
    name: text,
    kind: fc.constantFrom("house", "acme/crew"),
    bands: maybe(list(oneOf(framework.gradeBands), 2)),
    leads: list(
      recordOf({ id, name: fc.constant("Ms Ode"), role: maybe(fc.constant("advisor")) }),
      1,
    ),
    from: maybe(day),
    until: maybe(day),
    extensions,
  }) as fc.Arbitrary<Community>;
  const goal = recordOf({
    id,
    learner: id,
    statement: text,
    competency: maybe(competency),
    level,
    band,
    set: day,
    by: maybe(day),
    strategy: maybe(text),
    status: fc.constantFrom("open", "reached", "changed", "let-go"),
    evidence: maybe(list(id, 2)),
    checkIns: list(recordOf({ on: day, by: voice, note: text }), 2),
    extensions,
  }) as fc.Arbitrary<Goal>;
  const report = recordOf({
    id,
    learner: id,
    kind: fc.constant("progress-report"),
    on: day,
    evidenceThrough: day,
    digest: fc.constant("d"),
    household: maybe(id),
    language: maybe(fc.constant("es")),
    supersedes: maybe(id),
    changed: maybe(list(text, 2)),
    why: maybe(text),
  }) as fc.Arbitrary<IssuedReport>;
  return recordOf({
    format: fc.constant("whole-learner/roster@1" as const),
    learners: list(learner, 5),
    communities: list(community),
    goals: list(goal),
    reflections: list(
      recordOf({
        id,
        learner: id,
        on: day,
        prompt: maybe(text),
        text,
        about: maybe(list(competency, 2)),
        visibility,
      }),
    ),
    responses: list(
      recordOf({
        id,
        learner: id,
        target: oneOf([...framework.outcomes, ...framework.competencies]),
        on: day,
        kind: fc.constantFrom("agree", "let-us-talk", "another-opportunity"),
        text: maybe(text),
      }),
    ),
    issuedReports: list(report, 6),
    extensions,
  }) as fc.Arbitrary<Roster>;
};

const catalogueFor = (framework: Framework): fc.Arbitrary<ExperienceCatalogue> => {
  const named = (list: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
    fc.constantFrom("nowhere", ...list.map((one) => one.id));
  const experience = recordOf({
    id,
    name: text,
    description: maybe(text),
    features: fc.array(fc.constantFrom("authentic", "acme/slow"), { maxLength: 2 }),
    setting: maybe(fc.constantFrom("class", "acme/shore")),
    partner: maybe(fc.constant({ name: "Harbour Trust", uri: "https://example.org" })),
    hours: maybe(fc.constantFrom(0, 1.5, 40)),
    from: maybe(day),
    until: maybe(day),
    competencies: fc.array(named(framework.competencies), { maxLength: 4 }),
    bands: maybe(fc.array(named(framework.gradeBands), { maxLength: 2 })),
    learners: maybe(fc.array(id, { maxLength: 3 })),
    communities: maybe(fc.array(id, { maxLength: 3 })),
    designedWith: maybe(fc.constant(["learners"])),
    extensions,
  }) as fc.Arbitrary<Experience>;
  return recordOf({
    format: fc.constant("whole-learner/experiences@1" as const),
    experiences: fc.array(experience, { maxLength: 5 }),
    extensions,
  }) as fc.Arbitrary<ExperienceCatalogue>;
};

/** A framework, a roster and a catalogue of experiences that speak of each other, well formed and often wrong. */
export interface People {
  readonly framework: Framework;
  readonly roster: Roster;
  readonly catalogue: ExperienceCatalogue;
}

const peopleOf = (framework: Framework): fc.Arbitrary<People> =>
  fc
    .record({ roster: rosterFor(framework), catalogue: catalogueFor(framework) })
    .map((people) => deepFreeze({ framework, ...people }));

/** Of any framework. */
export const arbitraryPeople: fc.Arbitrary<People> = arbitraryFramework.chain(peopleOf);

/** Of one small framework, for laws that are not about frameworks: many more in the same time. */
export const arbitrarySmallPeople: fc.Arbitrary<People> = peopleOf(
  frameworkOf({
    gradeBands: [
      { id: "3-5", name: "3-5" },
      { id: "6-8", name: "6-8" },
    ],
    outcomes: [{ id: "o", name: "Outcome", part: "academic" }],
    competencies: [
      { id: "x", name: "X", reporting: "level" },
      { id: "y", name: "Y", reporting: "level", bands: ["6-8"] },
      { id: "z", name: "Z", reporting: "narrative" },
      { id: "old", name: "Old", reporting: "level", retired: { on: "2025-06-30" } },
    ],
    indicators: [{ id: "i", statement: "I", partOf: "x" }],
  }),
);
