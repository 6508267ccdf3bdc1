import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../../test/frameworks/framework-of.ts";
import { community, found, framework, goal, response } from "../../../test/rosters/checked.ts";
import { learnerOf } from "../../../test/rosters/roster-of.ts";
import type { Roster } from "../roster.ts";

describe("what a framework does not have", () => {
  const expectation = { competency: "presents", from: "2026-01-01", agreedBy: [] } as const;

  it("is found wherever it is pointed at", () => {
    expect(
      found(
        {
          learners: [
            learnerOf("ana", {
              enrolments: [{ from: "2025-09-01", band: "K-2" }],
              expectations: [
                { ...expectation, band: "K-2", level: "9" },
                { ...expectation, from: "2027-01-01", competency: "P.2", level: "9" },
              ],
            }),
          ],
          communities: [community("c", { bands: ["3-5", "K-2"] })],
          goals: [
            goal({ competency: "team", band: "K-2" }),
            goal({ id: "h", competency: "presents", level: "9" }),
            goal({ id: "i", level: "9" }),
          ],
          responses: [response, { ...response, id: "b", target: "gone" }],
        },
        framework,
      ),
    ).toEqual([
      ["unknown-band", "error", "/learners/0/enrolments/0/band", { band: "K-2" }],
      ["unknown-level", "error", "/learners/0/expectations/0/level", { level: "9", scale: "five" }],
      ["unknown-band", "error", "/learners/0/expectations/0/band", { band: "K-2" }],
      [
        "unknown-competency",
        "error",
        "/learners/0/expectations/1/competency",
        { target: "P.2", near: "P.1" },
      ],
      ["unknown-band", "error", "/communities/0/bands/1", { band: "K-2" }],
      ["not-a-competency", "error", "/goals/0/competency", { id: "team", kind: "outcome" }],
      ["unknown-band", "error", "/goals/0/band", { band: "K-2" }],
      ["unknown-level", "error", "/goals/1/level", { level: "9", scale: "five" }],
      ["unknown-node", "error", "/responses/1/target", { id: "gone" }],
    ]);
  });

  it("is no question without a framework", () => {
    expect(
      found({
        learners: [learnerOf("ana", { enrolments: [{ from: "2025-09-01", band: "K-2" }] })],
        goals: [goal({ competency: "gone", level: "9" })],
        responses: [{ ...response, target: "gone" }],
      }),
    ).toEqual([]);
  });

  it("is warned of where it is retired and still aimed at", () => {
    expect(
      found(
        {
          learners: [learnerOf("ana", { expectations: [{ ...expectation, competency: "old" }] })],
          goals: [
            goal({ competency: "old" }),
            goal({ id: "h", competency: "old", status: "changed" }),
            goal({ id: "i", competency: "old", status: "let-go" }),
          ],
        },
        framework,
      ),
    ).toEqual([
      [
        "retired-in-use",
        "warning",
        "/learners/0/expectations/0/competency",
        { id: "old", on: "2025-06-30" },
      ],
      ["retired-in-use", "warning", "/goals/0/competency", { id: "old", on: "2025-06-30" }],
    ]);
  });

  it("is warned of where it is a role that nobody declared", () => {
    const own = frameworkOf({
      ...framework,
      vocabulary: { roles: [{ id: "elder", name: "Elder", broader: "community-partner" }] },
    });
    const roster: Partial<Roster> = {
      learners: [
        learnerOf("ana", { expectations: [{ ...expectation, agreedBy: ["family", "elder"] }] }),
      ],
      goals: [
        goal({
          checkIns: [
            { on: "2026-02-01", by: { role: "self" }, note: "Well." },
            { on: "2026-03-01", by: { role: "elder" }, note: "Well." },
          ],
        }),
      ],
    };
    expect(found(roster, own)).toEqual([]);
    const data = { term: "elder", list: "roles" };
    expect(found(roster, framework)).toEqual([
      ["unknown-term", "warning", "/learners/0/expectations/0/agreedBy/1", data],
      ["unknown-term", "warning", "/goals/0/checkIns/1/by/role", data],
    ]);
  });
});
