import type { ExperienceCatalogue, Roster } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { framework, log, policy, ratings } from "../school.ts";

const asOf = "2026-06-30";

type Learner = Roster["learners"][number];

const roster = (fields: Partial<Learner>, communities: Roster["communities"] = []): Roster =>
  deepFreeze({
    format: "whole-learner/roster@1",
    learners: [
      {
        id: "mina",
        name: "Mina",
        households: [],
        enrolments: [],
        memberships: [],
        expectations: [],
        ...fields,
      },
    ],
    communities,
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
  });

const offered = (
  ...all: readonly Partial<ExperienceCatalogue["experiences"][number]>[]
): ExperienceCatalogue =>
  deepFreeze({
    format: "whole-learner/experiences@1",
    experiences: all.map((one, at) => ({
      id: `e${at}`,
      name: "Boats",
      features: [],
      competencies: ["share"],
      ...one,
    })),
  });

describe("an answer that nothing was seen", () => {
  const nothing = (known: Partial<Parameters<typeof determine>[0]>) => {
    const [found] = determine({
      framework,
      evidence: log([]),
      policy: policy(),
      asOf,
      learners: ["mina"],
      ...known,
    }).competencies;
    return found?.changesAt;
  };
  const open = offered({ from: "2026-01-01" });
  it.each<[string, Partial<Parameters<typeof determine>[0]>, string | undefined]>([
    ["never changes by itself where nobody knows of experiences", {}, undefined],
    ["nor where those known have begun", { experiences: open }, undefined],
    [
      "changes when the next begins",
      {
        experiences: offered(
          { from: "2026-10-01" },
          { from: "2026-09-01" },
          { from: "2026-06-30" },
        ),
      },
      "2026-09-01T00:00:00.000Z",
    ],
    [
      "not when one of another competency begins",
      { experiences: offered({ from: "2026-09-01", competencies: ["decide"] }) },
      undefined,
    ],
    [
      "nor when the learner is enrolled, if no experience is of this competency",
      {
        experiences: offered({ competencies: ["decide"] }),
        roster: roster({ enrolments: [{ from: "2026-09-01" }] }),
      },
      undefined,
    ],
    [
      "changes when the learner's enrolment begins",
      { experiences: open, roster: roster({ enrolments: [{ from: "2026-09-01" }] }) },
      "2026-09-01T00:00:00.000Z",
    ],
    [
      "or a membership of a community",
      {
        experiences: open,
        roster: roster({ memberships: [{ community: "crew", from: "2026-08-01" }] }),
      },
      "2026-08-01T00:00:00.000Z",
    ],
    [
      "or the community itself",
      {
        experiences: open,
        roster: roster({}, [
          { id: "crew", name: "Crew", kind: "crew", from: "2026-07-15", leads: [] },
        ]),
      },
      "2026-07-15T00:00:00.000Z",
    ],
    [
      "not when another learner's enrolment begins",
      {
        experiences: open,
        roster: roster({ id: "noor", enrolments: [{ from: "2026-09-01" }] }),
      },
      undefined,
    ],
  ])("%s", (_, known, expected) => {
    expect(nothing(known)).toBe(expected);
  });
  it("speaks of opportunities no more once something was seen", () => {
    const [found] = determine({
      framework,
      evidence: log(ratings(4)),
      policy: policy(),
      asOf,
      learners: ["mina"],
      experiences: offered({ from: "2026-09-01" }),
    }).competencies;
    expect(found).toMatchObject({ status: "determined" });
    expect(found).not.toHaveProperty("changesAt");
  });
});
