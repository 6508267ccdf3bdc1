import { describe, expect, it } from "vitest";
import {
  ana,
  community,
  found,
  goal,
  reflection,
  report,
  response,
} from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";

describe("ids used twice", () => {
  it("are found in every list, and in a learner's households", () => {
    expect(
      found({
        learners: [
          ana,
          learnerOf("ben", {
            households: [
              { id: "h1", languages: ["en"] },
              { id: "h1", languages: ["es"] },
            ],
          }),
          ana,
          ana,
        ],
        communities: [community("c"), community("c")],
        goals: [goal(), goal({ id: "h" }), goal()],
        reflections: [reflection, reflection],
        responses: [response, response],
        issuedReports: [report("1"), report("1")],
      }),
    ).toEqual([
      ["duplicate-learner", "error", "/learners/2/id", { id: "ana" }],
      ["duplicate-learner", "error", "/learners/3/id", { id: "ana" }],
      ["duplicate-id", "error", "/learners/1/households/1/id", { id: "h1", kind: "household" }],
      ["duplicate-id", "error", "/communities/1/id", { id: "c", kind: "community" }],
      ["duplicate-id", "error", "/goals/2/id", { id: "g", kind: "goal" }],
      ["duplicate-id", "error", "/reflections/1/id", { id: "r", kind: "reflection" }],
      ["duplicate-id", "error", "/responses/1/id", { id: "a", kind: "response" }],
      ["duplicate-id", "error", "/issuedReports/1/id", { id: "1", kind: "issued report" }],
    ]);
  });

  it("are no trouble for names of the language's own objects", () => {
    expect(
      found({ learners: ["__proto__", "constructor", "toString"].map((id) => learnerOf(id)) }),
    ).toEqual([]);
  });
});
