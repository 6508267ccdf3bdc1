import { describe, expect, it } from "vitest";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import { communitiesOn } from "./communities-on.ts";
import type { Community } from "./community.ts";
import { membersOn } from "./members-on.ts";

describe("communities and their members", () => {
  const community = (id: string, fields: Partial<Community> = {}): Community => ({
    id,
    name: id,
    kind: "house",
    leads: [],
    ...fields,
  });
  const roster = rosterOf({
    communities: [
      community("heron"),
      community("studio", { kind: "studio", from: "2025-09-01", until: "2025-11-07" }),
      community("house"),
    ],
    learners: [
      learnerOf("ana", {
        memberships: [
          { community: "house", from: "2024-09-01" },
          { community: "studio", from: "2025-01-01" },
          { community: "heron", from: "2025-09-01", until: "2026-01-31" },
          { community: "unknown", from: "2025-09-01" },
        ],
      }),
      learnerOf("ben", { memberships: [{ community: "house", from: "2025-10-01" }] }),
      learnerOf("cas", {
        memberships: [
          { community: "house", from: "2024-09-01", until: "2025-09-30" },
          { community: "house", from: "2025-12-01" },
        ],
      }),
    ],
  });
  const names = (list: readonly { readonly id: string }[]): readonly string[] =>
    list.map(({ id }) => id);

  it.each([
    ["ana", "2024-08-31", []],
    ["ana", "2024-09-01", ["house"]],
    ["ana", "2025-08-31", ["house"]],
    ["ana", "2025-09-01", ["heron", "studio", "house"]],
    ["ana", "2025-11-07", ["heron", "studio", "house"]],
    ["ana", "2025-11-08", ["heron", "house"]],
    ["ana", "2026-01-31", ["heron", "house"]],
    ["ana", "2026-02-01", ["house"]],
    ["cas", "2025-10-15", []],
    ["cas", "2025-12-01", ["house"]],
  ])("%s on %s is in %j", (id, day, expected) => {
    const learner = roster.learners.find((one) => one.id === id) ?? learnerOf(id);
    expect(names(communitiesOn(roster, learner, day))).toEqual(expected);
  });

  it.each([
    ["house", "2025-09-30", ["ana", "cas"]],
    ["house", "2025-10-01", ["ana", "ben"]],
    ["house", "2025-12-01", ["ana", "ben", "cas"]],
    ["studio", "2025-08-31", []],
    ["studio", "2025-09-01", ["ana"]],
    ["studio", "2025-11-08", []],
    ["unknown", "2025-09-01", []],
    ["constructor", "2025-09-01", []],
  ])("%s on %s has %j", (id, day, expected) => {
    expect(names(membersOn(roster, id, day))).toEqual(expected);
  });
});
