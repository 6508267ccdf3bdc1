import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { away, scoreOf, share } from "./ask.ts";
import { pending, rows } from "./rubric.ts";

describe("a work of which nothing is rated yet", () => {
  const status = (
    value: "excused" | "exempt" | "not-taught-yet",
    fields: Partial<Rating> = {},
  ): Partial<Rating> => ({ value: { kind: "status", status: value }, ...fields });
  const block = rows({ unratedRows: "block" });
  const waits = (works: number) => ({
    status: "insufficient",
    lacks: [{ code: "unrated-rows", data: { works } }],
  });
  it("and rows of which are said to be pending, waits", () => {
    const entries = ratings(pending("Voice"), pending("Fit"));
    expect(share(entries, block)).toMatchObject(waits(1));
    expect(away(entries, block)).toEqual(["r1 admit pending", "r2 admit pending"]);
    expect(
      share(entries, rows({ criteria: ["Voice", "Fit"], unratedRows: "block" })),
    ).toMatchObject(waits(1));
    expect(
      share([...entries, ...ratings(0, 0, pending("Fit", { demonstration: "e" })).slice(2)], block),
    ).toMatchObject(waits(2));
  });
  it.each<[string, readonly Rating[], Partial<Policy>, string]>([
    ["does not wait where rows are left out", ratings(pending("Fit")), {}, "no-evidence"],
    ["as a whole, is no work whose rows wait", ratings(pending(undefined)), block, "no-evidence"],
    [
      "waits for nobody whose word does not count",
      ratings(pending("Fit", { rater: { role: "self" } })),
      block,
      "no-evidence",
    ],
    [
      "waits no more once it is excused",
      ratings(pending("Fit"), status("excused", { criterion: "Fit", demonstration: "d" })),
      block,
      "no-evidence",
    ],
    [
      "waits beside a row that was not taught",
      ratings(pending("Fit"), status("not-taught-yet", { criterion: "Voice", demonstration: "d" })),
      block,
      "insufficient",
    ],
    [
      "is no evidence against what is said of the learner",
      ratings(pending("Fit"), status("exempt")),
      block,
      "undetermined",
    ],
    [
      "nor against what was not taught",
      ratings(pending("Fit"), status("not-taught-yet")),
      block,
      "undetermined",
    ],
  ])("%s", (_name, entries, section, expected) => {
    expect(share(entries, section).status).toBe(expected);
  });
  it("is told beside what else is lacking, and keeps no other work from counting", () => {
    const entries = [...ratings(pending("Fit")), ...ratings(0, 4).slice(1)];
    expect(scoreOf(entries, block)).toBe(4);
    expect(share(entries, { ...block, sufficiency: { pieces: 2 } })).toMatchObject({
      lacks: [
        { code: "pieces", data: { have: 1, need: 2 } },
        { code: "unrated-rows", data: { works: 1 } },
      ],
    });
  });
  it("that is said to be missing since is missing", () => {
    const entries = ratings(pending("Fit"), {
      demonstration: "d",
      value: { kind: "status", status: "missing" },
    });
    const sections: Partial<Policy> = { ...block, missing: { as: "lowest" } };
    expect(share(entries, sections)).toMatchObject({ status: "determined", score: 1 });
  });
});
