import { describe, expect, it } from "vitest";
import { come, five, four, three, two } from "../../../test/evidence/corrected.ts";
import { rating, replacement, retraction } from "../../../test/evidence/entries.ts";
import type { Entry } from "../log.ts";

describe("corrections that are undone", () => {
  it.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
    [
      "the retraction of a retraction restores",
      [three, retraction("t", "r1"), retraction("u", "t")],
      ["3"],
      ["t retracted u"],
    ],
    [
      "the retraction of that takes back again",
      [three, retraction("t", "r1"), retraction("u", "t"), retraction("v", "u")],
      [],
      ["r1 retracted t", "u retracted v"],
    ],
    [
      "the retraction of a replacement restores",
      [three, replacement("p", "r1", four), retraction("t", "p")],
      ["3"],
      ["r1 retracted t"],
    ],
    [
      "undoing a replacement undoes what was built on it before",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        replacement("q", "p", two, "2026-02-02"),
        replacement("r", "q", four, "2026-02-03"),
        retraction("t", "p", "2026-02-04"),
      ],
      ["3"],
      ["r5 retracted t", "r2 retracted t", "r1 retracted t"],
    ],
    [
      "a retraction of what it brought holds, and of what else has the id",
      [
        three,
        five,
        replacement(
          "p",
          "r1",
          rating("r5", { value: { kind: "level", level: "4" } }),
          "2026-02-01",
        ),
        retraction("t", "r5", "2026-02-02"),
        retraction("u", "p", "2026-02-03"),
      ],
      ["3"],
      ["r5 retracted t", "r5 retracted u"],
    ],
    [
      "what is built on it afterwards takes the place it had",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        retraction("t", "p", "2026-02-02"),
        replacement("q", "p", two, "2026-02-03"),
      ],
      ["2"],
      ["r1 replaced q", "r5 retracted t"],
    ],
    [
      "so does what is built on what it brought",
      [
        three,
        replacement("p", "r1", five, "2026-02-01"),
        retraction("t", "p", "2026-02-02"),
        replacement("q", "r5", two, "2026-02-03"),
      ],
      ["2"],
      ["r1 replaced q", "r5 retracted t"],
    ],
    [
      "a replacement of a retraction takes it back and counts itself",
      [three, retraction("t", "r1"), replacement("p", "t", five)],
      ["3", "5"],
      ["t replaced p"],
    ],
  ])("%s", (_, entries, levels, set) => {
    expect(come(entries)).toEqual([levels, set]);
  });
});
