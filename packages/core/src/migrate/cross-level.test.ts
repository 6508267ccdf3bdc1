import { describe, expect, it } from "vitest";
import { on } from "../../test/edit/edited.ts";
import { doubled, edited, one, rating } from "../../test/migrate/migrated.ts";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { Rating } from "../evidence/rating.ts";
import type { MigrationReason, RecordFate } from "./report.ts";

describe("levels in a log that is migrated", () => {
  const to = edited(doubled);

  const levels = [doubled];

  it.each<[string, Partial<Rating>, Partial<Rating>, RecordFate, readonly MigrationReason[]]>([
    [
      "a level",
      {},
      { value: { kind: "level", level: "n3" } },
      "carried",
      [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
    ],
    [
      "a level of an indicator",
      { target: "slides" },
      { target: "slides", value: { kind: "level", level: "n3" } },
      "carried",
      [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
    ],
    [
      "a level on a scale that the rating names",
      { target: "drafts", scale: "four" },
      { target: "drafts", scale: "four", value: { kind: "level", level: "n3" } },
      "carried",
      [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
    ],
    [
      "a level of another scale",
      { target: "drafts" },
      { target: "drafts" },
      "unaffected",
      [{ code: "unchanged", data: {} }],
    ],
    [
      "a level that was unknown before",
      { value: { kind: "level", level: "9" } },
      { value: { kind: "level", level: "9" } },
      "unaffected",
      [{ code: "unknown-before", data: { id: "9" } }],
    ],
    [
      "a level on a scale that was unknown before",
      { scale: "gone" },
      { scale: "gone" },
      "unaffected",
      [{ code: "unchanged", data: {} }],
    ],
    [
      "a number",
      { value: { kind: "number", number: 3 } },
      { value: { kind: "number", number: 6 } },
      "carried",
      [{ code: "number-moved", data: { scale: "four", from: 3, to: 6 } }],
    ],
    [
      "a number between levels",
      { value: { kind: "number", number: 2.5 } },
      { value: { kind: "number", number: 5 } },
      "carried",
      [{ code: "number-moved", data: { scale: "four", from: 2.5, to: 5 } }],
    ],
    [
      "a number off the new grain",
      { value: { kind: "number", number: 2.25 } },
      { value: { kind: "number", number: 2.25 }, scale: "four@1" },
      "lost",
      [{ code: "number-gone", data: { scale: "four", number: 2.25 } }],
    ],
    [
      "points",
      { value: { kind: "points", points: 3, of: 4 } },
      { value: { kind: "points", points: 3, of: 4 } },
      "unaffected",
      [{ code: "unchanged", data: {} }],
    ],
  ])("carries %s", (_, before, after, fate, reasons) => {
    expect(one(rating(before), to, { levels })).toEqual({
      after: [rating(after)],
      fate,
      reasons,
    });
  });

  it("does not guess what no mapping says", () => {
    expect(one(rating(), to)).toEqual({
      after: [rating()],
      fate: "lost",
      reasons: [{ code: "level-gone", data: { scale: "four", level: "3" } }],
    });
  });

  it("carries levels that became one", () => {
    const recipe: Relevel = {
      type: "relevel",
      scale: "four",
      levels: [1, 2, 4].map((step) => ({ id: `${step}`, name: `${step}`, value: step })),
      mapping: [{ from: "3", to: "2" }],
    };
    expect(one(rating(), edited(recipe), { levels: [recipe] })).toEqual({
      after: [rating({ value: { kind: "level", level: "2" } })],
      fate: "merged",
      reasons: [{ code: "level-merged", data: { scale: "four", from: "3", to: "2" } }],
    });
    expect(
      one(rating({ value: { kind: "level", level: "2" } }), edited(recipe), { levels: [recipe] })
        .fate,
    ).toBe("unaffected");
  });

  it("carries the level of what stays with the whole", () => {
    const both = edited(doubled, {
      type: "split",
      id: "presents",
      into: ["shares", "explains"],
      on,
    });
    expect(one(rating(), both, { levels })).toMatchObject({
      after: [rating({ value: { kind: "level", level: "n3" } })],
      fate: "split",
    });
    expect(one(rating(), both)).toMatchObject({ after: [rating()], fate: "lost" });
  });
});
