import { describe, expect, it } from "vitest";
import { ana, found, goal, reflection, report, response } from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";

describe("people and places that are not there", () => {
  it("are found wherever they are pointed at", () => {
    expect(
      found({
        learners: [
          ana,
          learnerOf("ben", { memberships: [{ community: "c", from: "2026-01-01" }] }),
        ],
        goals: [goal({ learner: "x" })],
        reflections: [{ ...reflection, learner: "__proto__" }],
        responses: [{ ...response, learner: "z" }],
        issuedReports: [
          report("1", { learner: "w", household: "h1" }),
          report("2", { household: "h9" }),
          report("3", { learner: "ben", household: "h1" }),
          report("4", { household: "h1" }),
        ],
      }),
    ).toEqual([
      ["unknown-community", "error", "/learners/1/memberships/0/community", { community: "c" }],
      ["unknown-learner", "error", "/goals/0/learner", { learner: "x" }],
      ["unknown-learner", "error", "/reflections/0/learner", { learner: "__proto__" }],
      ["unknown-learner", "error", "/responses/0/learner", { learner: "z" }],
      ["unknown-learner", "error", "/issuedReports/0/learner", { learner: "w" }],
      ["unknown-household", "error", "/issuedReports/1/household", { household: "h9" }],
      ["unknown-household", "error", "/issuedReports/2/household", { household: "h1" }],
    ]);
  });

  it("know the households of a learner who stands there twice", () => {
    const again = learnerOf("ana", { households: [{ id: "h2", languages: ["en"] }] });
    expect(
      found({
        learners: [ana, again],
        issuedReports: [report("1", { household: "h1" }), report("2", { household: "h2" })],
      }),
    ).toEqual([["duplicate-learner", "error", "/learners/1/id", { id: "ana" }]]);
  });
});
