import {
  digestOf,
  indexFramework,
  type Log,
  type Roster,
  sketchFramework,
} from "@whole-learner/core";
import { compile, policies } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { toldOf } from "./told-of.ts";

const membership = (community: string) => ({ community, from: "2025-09-01" });
const of = (learner: string, id: string) => ({ learner, id });

describe("what is told of one learner", () => {
  it("is of a roster the person, the person's communities, and what is the person's own", () => {
    const ana = { id: "ana", memberships: [membership("terns"), membership("studio")] };
    const roster = {
      format: "whole-learner/roster@1",
      learners: [{ id: "ben", memberships: [membership("gulls")] }, ana],
      communities: [{ id: "gulls" }, { id: "terns" }, { id: "studio" }],
      reflections: [of("ben", "r1"), of("ana", "r2")],
      responses: [of("ana", "a1"), of("ben", "a2")],
      goals: [of("ben", "g1"), of("ana", "g2")],
      issuedReports: [of("ana", "i1")],
    } as unknown as Roster;
    expect(toldOf(roster, "ana")).toEqual({
      person: ana,
      communities: [{ id: "terns" }, { id: "studio" }],
      reflections: [of("ana", "r2")],
      responses: [of("ana", "a1")],
      goals: [of("ana", "g2")],
    });
    expect(toldOf(roster, "nobody")).toEqual({
      person: undefined,
      communities: [],
      reflections: [],
      responses: [],
      goals: [],
    });
    expect(toldOf(roster, undefined)).toEqual(roster);
  });

  it("is of a log the person's entries, what all share, and the corrections of these", () => {
    const shared = { type: "demonstration", id: "exhibition", learners: ["ben", "ana"] };
    const entries = [
      // A correction of a correction, before both.
      { type: "retraction", id: "not-so", of: "mended" },
      { type: "replacement", id: "mended", of: "own", with: { learner: "ana" } },
      shared,
      { type: "demonstration", id: "his-own", learners: ["ben"] },
      { type: "demonstration", id: "of-nobody-named" },
      { type: "rating", id: "own", learner: "ana" },
      { type: "rating", id: "his", learner: "ben" },
      { type: "retraction", id: "his-not", of: "his" },
      { type: "replacement", id: "his-mended", of: "his", with: { learner: "ben" } },
      // What was filed under his name is hers.
      { type: "rating", id: "misfiled", learner: "ben" },
      { type: "replacement", id: "filed", of: "misfiled", with: { learner: "ana" } },
      { type: "erasure", id: "gone", entries: ["old"] },
    ];
    const log = { format: "whole-learner/log@1", entries } as unknown as Log;
    expect((toldOf(log, "ana") as readonly { id: string }[]).map(({ id }) => id)).toEqual([
      "not-so",
      "mended",
      "exhibition",
      "of-nobody-named",
      "own",
      "filed",
      "gone",
    ]);
    expect(toldOf(log, undefined)).toEqual(log);
  });

  it("is of determinations the person's own, and nothing of what was set aside", () => {
    const determinations = {
      provenance: { asOf: "2026-05-29" },
      competencies: [of("ana", "c1"), of("ben", "c2")],
      outcomes: [of("ben", "o1"), of("ana", "o2")],
      setAside: [{ entry: "his" }],
    };
    expect(toldOf(determinations, "ana")).toEqual({
      provenance: { asOf: "2026-05-29" },
      competencies: [of("ana", "c1")],
      outcomes: [of("ana", "o2")],
    });
    expect(toldOf(determinations, undefined)).toEqual(determinations);
    // Neither half alone is what it looks like.
    const provenance = { provenance: {}, setAside: [] };
    expect(toldOf(provenance, "ana")).toEqual(provenance);
    const competencies = { competencies: [], setAside: [] };
    expect(toldOf(competencies, "ana")).toEqual(competencies);
  });

  it("is of lists what is not of another, however deep", () => {
    const within = { work: { ratings: [of("ana", "1"), of("ben", "2"), "ben", 7, null] } };
    expect(toldOf(within, "ana")).toEqual({
      work: { ratings: [of("ana", "1"), "ben", 7, null] },
    });
    expect(toldOf(within, undefined)).toEqual(within);
  });
});

describe("what is told of any input", () => {
  const framework = sketchFramework({
    scale: ["Emerging", "Developing", "Proficient"],
    outcomes: { Reads: ["Infers"] },
  });

  it("is of a framework its id, version and digest, indexed or not", () => {
    const source = {
      id: framework.id,
      version: framework.version,
      digest: digestOf(framework),
    };
    expect(toldOf(framework, undefined)).toEqual(source);
    expect(toldOf(indexFramework(framework), "ana")).toEqual(source);
    const noIndex = { positions: [], framework: "F" };
    expect(toldOf(noIndex, undefined)).toEqual(noIndex);
  });

  it("is of a policy and of its plan all that it says, with what it leaves open", () => {
    const plan = compile(policies.mostRecent);
    expect(toldOf(policies.mostRecent, "ana")).toEqual(plan.policy);
    expect(toldOf(plan, "ana")).toBe(plan.policy);
    const noPlan = { sections: [], policy: "Lantern Bay" };
    expect(toldOf(noPlan, undefined)).toEqual(noPlan);
  });

  it("is of maps and sets what they hold, in order, and of functions nothing", () => {
    const named = new Map([["b", new Set([2, 1])]]);
    expect(toldOf({ named, say: () => "hello" }, undefined)).toEqual({
      named: [["b", [2, 1]]],
      say: undefined,
    });
    expect(toldOf([() => 1, "two"], undefined)).toEqual([null, "two"]);
  });
});
