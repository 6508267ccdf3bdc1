import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import type { Experience, ExperienceCatalogue } from "./experience.ts";
import { opportunitiesFor } from "./opportunities-for.ts";
import { opportunitiesIn, opportunityMap } from "./opportunity-map.ts";

const experience = (id: string, fields: Partial<Experience> = {}): Experience => ({
  id,
  name: id,
  features: [],
  competencies: ["TEAM.1"],
  ...fields,
});
const catalogueOf = (...experiences: readonly Experience[]): ExperienceCatalogue =>
  deepFreeze({ format: "whole-learner/experiences@1", experiences });
const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const roster = rosterOf({
  communities: [
    { id: "studio", name: "Studio", kind: "studio", leads: [] },
    { id: "autumn", name: "Autumn", kind: "studio", leads: [], until: "2025-11-07" },
  ],
  learners: [
    learnerOf("ana", {
      enrolments: [
        { from: "2024-09-01", until: "2025-06-30", band: "3-5" },
        { from: "2025-09-01", band: "6-8" },
      ],
      memberships: [
        { community: "studio", from: "2025-09-01", until: "2026-01-31" },
        { community: "autumn", from: "2025-09-01" },
        { community: "elsewhere", from: "2025-09-01" },
      ],
    }),
    learnerOf("ben", {
      enrolments: [{ from: "2025-09-01", until: "2025-12-31" }],
      memberships: [{ community: "studio", from: "2026-02-01" }],
    }),
    learnerOf("__proto__"),
  ],
});

describe("the opportunities of a learner", () => {
  const had = (
    one: Experience,
    learner: string,
    asked: { from?: string; until?: string } = {},
  ): boolean => {
    const catalogue = catalogueOf(one);
    const found = opportunitiesFor({ catalogue, roster, learner, competency: "TEAM.1", ...asked });
    const mapped = opportunitiesIn(
      opportunityMap({ catalogue, roster, ...asked }),
      learner,
      "TEAM.1",
    );
    expect(mapped).toEqual(found);
    return found.length > 0;
  };

  it("are experiences that can show the competency", () => {
    expect(had(experience("e", { learners: ["ana"] }), "ana")).toBe(true);
    expect(had(experience("e", { learners: ["ana"], competencies: ["TEAM.2"] }), "ana")).toBe(
      false,
    );
    expect(had(experience("e", { learners: ["ana"], competencies: [] }), "ana")).toBe(false);
  });

  it("are those in which the learner took part by name", () => {
    expect(had(experience("e", { learners: ["ana"] }), "ben")).toBe(false);
    expect(had(experience("e", { learners: [] }), "ana")).toBe(false);
    expect(had(experience("e", { learners: ["__proto__"] }), "__proto__")).toBe(true);
    expect(had(experience("e", { learners: ["ana"], bands: ["K-2"] }), "ana")).toBe(true);
    expect(had(experience("e", { learners: ["guest"] }), "guest")).toBe(true);
  });

  it.each([
    ["a member all the time", "studio", {}, "ana", true],
    ["a member on the first day", "studio", { from: "2026-01-31" }, "ana", true],
    ["a member until the day before", "studio", { from: "2026-02-01" }, "ana", false],
    ["a member from the last day", "studio", { until: "2025-09-01" }, "ana", true],
    ["a member from the day after", "studio", { until: "2025-08-31" }, "ana", false],
    ["a member later", "studio", { until: "2026-01-31" }, "ben", false],
    ["no member", "autumn", {}, "ben", false],
    ["a member, the community over", "autumn", { from: "2025-11-08" }, "ana", false],
    ["a member, the community's last day", "autumn", { from: "2025-11-07" }, "ana", true],
    ["a member of a community that is not known", "elsewhere", {}, "ana", true],
    ["a guest", "studio", {}, "guest", false],
  ] as const)("are those of their communities: %s", (_, community, days, learner, expected) => {
    expect(had(experience("e", { communities: [community], ...days }), learner)).toBe(expected);
    expect(had(experience("e", { learners: [], communities: [community], ...days }), learner)).toBe(
      expected,
    );
  });

  it.each([
    ["to a learner of its bands", { bands: ["6-8"] }, "ana", true],
    ["to a learner of its bands at the time", { bands: ["3-5"], until: "2025-06-30" }, "ana", true],
    ["to a learner of its bands before", { bands: ["3-5"], from: "2025-09-01" }, "ana", false],
    ["to a learner of other bands", { bands: ["K-2"] }, "ana", false],
    ["to every band", {}, "ana", true],
    ["between two enrolments", { from: "2025-07-01", until: "2025-08-31" }, "ana", false],
    ["to a learner whose band is not known", { bands: ["6-8"] }, "ben", true],
    ["after that learner left", { from: "2026-01-01" }, "ben", false],
    ["to a learner without enrolments", { bands: ["6-8"] }, "__proto__", true],
  ] as const)("are those that are open %s", (_, fields, learner, expected) => {
    expect(had(experience("e", fields), learner)).toBe(expected);
  });

  it.each([
    [{ until: "2025-12-31" }, true],
    [{ until: "2025-09-15" }, true],
    [{ until: "2025-09-14" }, false],
    [{ from: "2025-10-01" }, true],
    [{ from: "2025-10-15" }, true],
    [{ from: "2025-10-16" }, false],
    [{ from: "2025-09-20", until: "2025-09-20" }, true],
    [{ from: "2025-01-01", until: "2025-02-01" }, false],
  ])("are those on the days asked for: %j", (asked, expected) => {
    const days = { from: "2025-09-15", until: "2025-10-15" };
    expect(had(experience("e", { learners: ["ana"], ...days }), "ana", asked)).toBe(expected);
    expect(had(experience("e", { communities: ["studio"], ...days }), "ana", asked)).toBe(expected);
    expect(had(experience("e", days), "ana", asked)).toBe(expected);
    expect(had(experience("e", { learners: ["ana"] }), "ana", asked)).toBe(true);
  });

  it("count a community only for the days asked for on which the learner was in it", () => {
    const long = experience("e", {
      communities: ["studio"],
      from: "2025-01-01",
      until: "2026-12-31",
    });
    expect(had(long, "ben", { until: "2026-01-31" })).toBe(false);
    expect(had(long, "ben", { until: "2026-02-01" })).toBe(true);
    expect(had(long, "ana", { from: "2026-02-01" })).toBe(false);
    expect(had(long, "ana", { from: "2026-01-31" })).toBe(true);
  });

  it("are none of an experience that ends before it begins", () => {
    expect(
      had(experience("e", { learners: ["ana"], from: "2026-01-02", until: "2026-01-01" }), "ana"),
    ).toBe(false);
  });

  it("stand in the catalogue's order, each once", () => {
    const catalogue = catalogueOf(
      experience("b", { learners: ["ana"], communities: ["studio", "studio"] }),
      experience("none", { learners: ["ben"] }),
      experience("a"),
    );
    const question = { catalogue, learner: "ana", competency: "TEAM.1" };
    expect(ids(opportunitiesFor({ ...question, roster }))).toEqual(["b", "a"]);
  });

  it("without a roster are those by name and those that are open", () => {
    const catalogue = catalogueOf(
      experience("named", { learners: ["ana"] }),
      experience("studio", { communities: ["studio"] }),
      experience("open", { bands: ["K-2"] }),
    );
    const question = { catalogue, learner: "ana", competency: "TEAM.1" };
    expect(ids(opportunitiesFor(question))).toEqual(["named", "open"]);
  });
});

describe("the opportunity map", () => {
  const catalogue = catalogueOf(
    experience("garden", {
      learners: ["guest", "ben", "ana", "ben"],
      competencies: ["TEAM.1", "INV.1", "TEAM.1"],
    }),
    experience("studio", { communities: ["studio"], competencies: ["INV.1"] }),
    experience("later", { from: "2027-01-01", competencies: ["ARG.1"] }),
    experience("open", { competencies: [] }),
  );
  const mapped = () => opportunityMap({ catalogue, roster, until: "2026-06-30" });

  it("says which experiences can show what", () => {
    const map = mapped();
    expect([...map.byCompetency].map(([competency, list]) => [competency, ids(list)])).toEqual([
      ["TEAM.1", ["garden"]],
      ["INV.1", ["garden", "studio"]],
    ]);
  });

  it("says who had which, in the roster's order", () => {
    const map = mapped();
    expect([...map.participants]).toEqual([
      ["garden", ["ana", "ben", "guest"]],
      ["studio", ["ana", "ben"]],
      ["open", ["ana", "ben", "__proto__"]],
    ]);
    expect([...map.byLearner].map(([learner, list]) => [learner, ids(list)])).toEqual([
      ["ana", ["garden", "studio", "open"]],
      ["ben", ["garden", "studio", "open"]],
      ["guest", ["garden"]],
      ["__proto__", ["open"]],
    ]);
  });

  it("answers for one learner and competency", () => {
    const map = mapped();
    expect(ids(opportunitiesIn(map, "ana", "INV.1"))).toEqual(["garden", "studio"]);
    expect(opportunitiesIn(map, "ana", "ARG.1")).toEqual([]);
    expect(opportunitiesIn(map, "nobody", "INV.1")).toEqual([]);
    expect(opportunitiesIn(map, "constructor", "INV.1")).toEqual([]);
  });

  it("knows a community by the first that has its id", () => {
    const twice = rosterOf({
      ...roster,
      communities: [
        ...roster.communities,
        { id: "studio", name: "Again", kind: "studio", leads: [], until: "2000-01-01" },
      ],
    });
    const question = { catalogue, roster: twice, learner: "ana", competency: "INV.1" };
    expect(ids(opportunitiesFor(question))).toEqual(["garden", "studio"]);
    expect(opportunityMap({ catalogue, roster: twice }).participants.get("studio")).toEqual([
      "ana",
      "ben",
    ]);
  });
});
