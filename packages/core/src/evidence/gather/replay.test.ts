import { describe, expect, it } from "vitest";
import { come, five, four, three, two } from "../../../test/evidence/corrected.ts";
import { rating, replacement, retraction } from "../../../test/evidence/entries.ts";
import type { Entry } from "../log.ts";

describe("corrections, one after the other", () => {
  it.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
    [
      "a retraction of the entry takes back what replaced it",
      [three, replacement("p", "r1", five, "2026-02-01"), retraction("t", "r1", "2026-02-02")],
      [],
      ["r1 retracted t", "r5 retracted t"],
    ],
    [
      "a retraction of what replaced an entry does not restore it",
      [three, replacement("p", "r1", five), retraction("t", "r5")],
      [],
      ["r1 retracted t", "r5 retracted t"],
    ],
    [
      "a replacement after a retraction counts",
      [three, retraction("t", "r1", "2026-02-01"), replacement("p", "r1", four, "2026-02-02")],
      ["4"],
      ["r1 replaced p"],
    ],
    [
      "the replacement of a replacement stands in the place of the first entry",
      [three, replacement("p", "r1", five), replacement("q", "p", two)],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "so does the replacement of what replaced it",
      [three, replacement("p", "r1", five), replacement("q", "r5", two)],
      ["2"],
      ["r1 replaced q", "r5 replaced q"],
    ],
    [
      "entries that trade ids are replaced once each",
      [
        three,
        two,
        replacement(
          "p",
          "r1",
          rating("r2", { value: { kind: "level", level: "4" } }),
          "2026-02-01",
        ),
        replacement(
          "q",
          "r2",
          rating("r1", { value: { kind: "level", level: "5" } }),
          "2026-02-02",
        ),
      ],
      ["5"],
      ["r1 replaced q", "r2 replaced q", "r2 replaced q"],
    ],
  ])("%s", (_, entries, levels, set) => {
    expect(come(entries)).toEqual([levels, set]);
  });
});
