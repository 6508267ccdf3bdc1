import { describe, expect, it } from "vitest";
import { come, five, four, three, two } from "../../../test/evidence/corrected.ts";
import { replacement, retraction } from "../../../test/evidence/entries.ts";
import type { Entry } from "../log.ts";

describe("the order of corrections", () => {
  it.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
    [
      "of two replacements the last written down decides",
      [
        three,
        replacement("q", "r1", two, "2026-02-02"),
        replacement("p", "r1", five, "2026-02-01"),
      ],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "of two of one day the second by sequence, then by id",
      [
        three,
        { ...replacement("q", "r1", two), sequence: 1 },
        { ...replacement("p", "r1", five), sequence: 2 },
        replacement("o", "r1", four),
      ],
      ["5"],
      ["r1 replaced p", "r2 replaced p", "r1 replaced p"],
    ],
    [
      "a correction comes after what it corrects, though its id is before it and the day the same",
      [three, replacement("z", "r1", five), replacement("a", "z", two), retraction("b", "a")],
      ["5"],
      ["r1 replaced z", "r2 retracted b"],
    ],
    [
      "of two retractions of each other the second takes back the first",
      [three, retraction("t", "u", "2026-02-01"), retraction("u", "t", "2026-02-02")],
      ["3"],
      ["t retracted u"],
    ],
    [
      "three in a circle end as well",
      [
        three,
        retraction("t", "u", "2026-02-01"),
        retraction("u", "v", "2026-02-02"),
        retraction("v", "t", "2026-02-03"),
      ],
      ["3"],
      ["v retracted u"],
    ],
    [
      "a circle that others lead to is broken within itself",
      [
        three,
        retraction("s", "u", "2026-01-31"),
        retraction("t", "u", "2026-02-02"),
        retraction("u", "t", "2026-02-01"),
      ],
      ["3"],
      ["u retracted t"],
    ],
    [
      "of replacements in a circle the second counts",
      [replacement("p", "q", five, "2026-02-01"), replacement("q", "p", two, "2026-02-02")],
      ["2"],
      ["r5 replaced q"],
    ],
  ])("%s", (_, entries, levels, set) => {
    expect(come(entries)).toEqual([levels, set]);
  });
});
