import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { scoreOf } from "./ask.ts";
import { row, rows } from "./rubric.ts";

describe("a row of a rubric of which the learner is excused", () => {
  const says = (
    status: "excused" | "exempt" | "not-taught-yet" | "pending",
    fields: Partial<Rating> = {},
  ): Partial<Rating> => ({
    value: { kind: "status", status },
    criterion: "Fit",
    demonstration: "d",
    rater: { role: "panel", id: "a" },
    ...fields,
  });
  const listed = rows({ criteria: ["Voice", "Fit"], unratedRows: "block" });
  const block = rows({ unratedRows: "block" });
  const { criterion: _, ...wholeWork } = says("excused");
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    ["excused, is not waited for", listed, ratings(row("Voice", 3), says("excused")), 3],
    ["exempt, is not waited for", listed, ratings(row("Voice", 3), says("exempt")), 3],
    [
      "not taught yet, is not waited for",
      listed,
      ratings(row("Voice", 3), says("not-taught-yet")),
      3,
    ],
    ["whichever was written down first", listed, ratings(says("excused"), row("Voice", 3)), 3],
    [
      "is waited for of none of the raters, whoever said so",
      listed,
      ratings(
        row("Voice", 3),
        row("Voice", 4, "b"),
        says("excused", { rater: { role: "educator" } }),
      ),
      3.5,
    ],
    [
      "counts where it was rated all the same",
      listed,
      ratings(row("Voice", 3), row("Fit", 5), says("excused")),
      4,
    ],
    ["with the whole work, too", listed, ratings(row("Voice", 3), wholeWork), 3],
    [
      "waits where the excuse is of another row",
      listed,
      ratings(row("Voice", 3), says("excused", { criterion: "Care" })),
      "insufficient",
    ],
    [
      "waits where the excuse is of another work",
      listed,
      ratings(row("Voice", 3), says("excused", { demonstration: "e" })),
      "insufficient",
    ],
    [
      "waits where it is excused by somebody whose word does not count",
      listed,
      ratings(row("Voice", 3), says("excused", { rater: { role: "self", id: "mina" } })),
      "insufficient",
    ],
    [
      "is waited for no more if it was pending before",
      block,
      ratings(row("Voice", 3), says("pending"), says("excused")),
      3,
    ],
    [
      "is waited for if it is pending again",
      block,
      ratings(row("Voice", 3), says("excused"), says("pending")),
      "insufficient",
    ],
    [
      "and so where the rows are listed",
      listed,
      ratings(row("Voice", 3), says("excused"), says("pending")),
      "insufficient",
    ],
    [
      "at one time the excuse stands",
      block,
      ratings(row("Voice", 3), says("pending")).concat(
        ratings(0, says("excused"))
          .slice(1)
          .map((one) => ({ ...one, id: "x" })),
      ),
      3,
    ],
    [
      "in the band of the work",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused", { band: "3-5" })),
      3,
    ],
    [
      "of no band, in the band of the work",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused")),
      3,
    ],
    [
      "of another band, not",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused", { band: "6-8" })),
      "insufficient",
    ],
  ])("%s", (_name, section, entries, score) => {
    expect(scoreOf(entries, section)).toBe(score);
  });
});
