import { describe, expect, it } from "vitest";
import { found, page, strip } from "../../test/checked-page.ts";
import { type Document, key } from "./index.ts";

describe("what checkDocument finds in a level strip", () => {
  it.each<readonly [string, Document, readonly unknown[]]>([
    [
      "a strip without its words",
      page(strip({ alternative: " " })),
      [["no-alternative", "error", "children/1/alternative", {}]],
    ],
    [
      "a goal beyond the steps",
      page(strip({ goal: 3 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: 3, steps: 3 }]],
    ],
    [
      "a goal before the steps",
      page(strip({ goal: -1 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: -1, steps: 3 }]],
    ],
    [
      "a goal between the steps",
      page(strip({ goal: 0.5 })),
      [["goal-out-of-range", "error", "children/1/goal", { goal: 0.5, steps: 3 }]],
    ],
    ["the first and the last step as goals", page(strip({ goal: 0 }), strip({ goal: 2 })), []],
    [
      "a goal of the key that is none of its steps",
      page(
        key({
          heading: "K",
          how: "H",
          steps: [{ label: "A", words: "a" }],
          goal: { at: 1, label: "goal" },
        }),
      ),
      [["goal-out-of-range", "error", "children/1/goal/at", { goal: 1, steps: 1 }]],
    ],
    [
      "a dot beyond the steps",
      page(strip({ dots: { kind: "single", at: 2.25 } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: 2.25, steps: 3 }]],
    ],
    [
      "a dot before the steps",
      page(strip({ dots: { kind: "single", at: -0.5 } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: -0.5, steps: 3 }]],
    ],
    [
      "a dot that is no number",
      page(strip({ dots: { kind: "single", at: Number.NaN } })),
      [["dot-out-of-range", "error", "children/1/dots/at", { at: Number.NaN, steps: 3 }]],
    ],
    [
      "no dot, and dots at both ends and between",
      page(
        strip({ dots: { kind: "single" } }),
        strip({ dots: { kind: "single", at: 0 } }),
        strip({ dots: { kind: "single", at: 2 } }),
        strip({ dots: { kind: "single", at: 1.5 } }),
      ),
      [],
    ],
    [
      "counts that are not one for each step",
      page(strip({ dots: { kind: "profile", counts: [1, 2] } })),
      [["counts-differ", "error", "children/1/dots/counts", { counts: 2, steps: 3 }]],
    ],
    [
      "counts that count nothing",
      page(strip({ dots: { kind: "profile", counts: [-1, 0, 1.5] } })),
      [
        ["wrong-count", "error", "children/1/dots/counts/0", { count: -1 }],
        ["wrong-count", "error", "children/1/dots/counts/2", { count: 1.5 }],
      ],
    ],
  ])("names %s", (_, document, issues) => {
    expect(found(document)).toEqual(issues);
  });
});
