import { expect, it } from "vitest";
import {
  community,
  found,
  framework,
  goal,
  reflection,
  report,
  response,
} from "../../test/rosters/checked.ts";
import { learnerOf } from "../../test/rosters/roster-of.ts";
import type { Roster } from "./roster.ts";

it("finds nothing wrong with a good roster", () => {
  const roster: Partial<Roster> = {
    learners: [
      learnerOf("ana", {
        households: [
          { id: "h1", languages: ["en"] },
          { id: "h2", languages: ["es"] },
        ],
        enrolments: [
          { from: "2025-09-01", band: "6-8" },
          { from: "2024-09-01", until: "2025-08-31", band: "3-5" },
        ],
        memberships: [
          { community: "heron", from: "2024-09-01", until: "2025-08-31" },
          { community: "heron", from: "2025-09-01" },
          { community: "house", from: "2024-09-01" },
        ],
        expectations: [
          { competency: "presents", band: "3-5", level: "2", from: "2026-01-01", agreedBy: [] },
          { competency: "old", from: "2024-01-01", until: "2025-06-30", agreedBy: [] },
        ],
      }),
      learnerOf("ben", { households: [{ id: "h1", languages: ["en"] }] }),
    ],
    communities: [
      community("heron", { bands: ["3-5", "6-8"], from: "2024-09-01", until: "2024-09-01" }),
      community("house"),
    ],
    goals: [
      goal({ competency: "presents", level: "3", band: "6-8", by: "2026-01-15" }),
      goal({ id: "g2", competency: "old", status: "reached" }),
    ],
    reflections: [{ ...reflection, about: ["presents", "a demonstration"] }],
    responses: [response, { ...response, id: "b", target: "team" }],
    issuedReports: [
      report("1", { household: "h1" }),
      report("2", { household: "h1", supersedes: "1" }),
      report("3", { household: "h1", supersedes: "2", on: "2026-02-01" }),
      report("4", { household: "h2" }),
    ],
  };
  expect(found(roster, framework)).toEqual([]);
  expect(found({})).toEqual([]);
});
