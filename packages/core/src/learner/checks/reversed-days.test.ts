import { describe, expect, it } from "vitest";
import { community, found, goal, report } from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";

describe("days the wrong way round", () => {
  const [from, until] = ["2026-01-02", "2026-01-01"];
  const data = { from, until };

  it("are found wherever something lasts", () => {
    expect(
      found({
        learners: [
          learnerOf("ana", {
            enrolments: [
              { from: "2025-01-01", until: "2025-01-01" },
              { from, until },
            ],
            memberships: [{ community: "c", from, until }],
            expectations: [{ competency: "presents", from, until, agreedBy: [] }],
          }),
        ],
        communities: [
          community("c", { from, until }),
          community("d", { until }),
          community("e", { from }),
        ],
        goals: [goal({ set: from, by: until })],
        issuedReports: [report("1", { on: until, evidenceThrough: from })],
      }),
    ).toEqual([
      ["ends-before-it-begins", "error", "/learners/0/enrolments/1/until", data],
      ["ends-before-it-begins", "error", "/learners/0/memberships/0/until", data],
      ["ends-before-it-begins", "error", "/learners/0/expectations/0/until", data],
      ["ends-before-it-begins", "error", "/communities/0/until", data],
      ["ends-before-it-begins", "error", "/goals/0/by", data],
      [
        "evidence-after-issue",
        "error",
        "/issuedReports/0/evidenceThrough",
        { through: from, on: until },
      ],
    ]);
  });
});
