import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { share } from "./ask.ts";

type Fields = Partial<Rating> & { readonly number: number };
type Status = NonNullable<Rating["verification"]>["status"];
const shown = (fields: Partial<Rating> = {}): Fields => ({ number: 4, ...fields });
const told = (status: Status, fields: Partial<Rating> = {}): Fields =>
  shown({ verification: { by: { role: "educator" }, status }, ...fields });
const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };

/** Of the requirement, how much there is; undefined where there is enough. */
const have = (
  entries: readonly Rating[],
  sufficiency: Policy["sufficiency"] & object,
  sections: Partial<Policy> = {},
): unknown => {
  const found = share(entries, { ...sections, sufficiency });
  return found.status === "insufficient"
    ? found.lacks.map(({ code, data }) => [code, "have" in data ? data.have : undefined])
    : undefined;
};

describe("pieces that somebody stands for", () => {
  it.each<[string, readonly Rating[], number]>([
    ["a piece that nobody spoke about is none", ratings(shown(), told("verified")), 1],
    [
      "a piece that was refused, or is still to be looked at, is none",
      ratings(told("refused"), told("unverified"), told("verified")),
      1,
    ],
    ["nobody stands for any", ratings(shown(), told("refused")), 0],
    [
      "one of its raters is enough for a work, which counts once",
      ratings(
        told("unverified", { demonstration: "d", rater: { role: "family", id: "a" } }),
        told("verified", { demonstration: "d", rater: { role: "educator", id: "b" } }),
        shown(),
      ),
      1,
    ],
  ])("%s", (_, entries, verified) => {
    expect(have(entries, { verified: 2 })).toEqual([["verified", verified]]);
  });
  it("are enough where as many as are asked for are verified", () => {
    expect(have(ratings(told("verified"), told("verified")), { verified: 2 })).toBe(undefined);
  });
});

describe("what satisfies a minimum", () => {
  it.each<[string, readonly Rating[], Policy["sufficiency"] & object, unknown]>([
    ["missing work that stands as the lowest", ratings(4, missing), { pieces: 2 }, [["pieces", 1]]],
    [
      "what does not say its setting is of no setting",
      ratings(shown({ setting: "home" }), shown(), shown()),
      { settings: 2 },
      [["settings", 1]],
    ],
    [
      "two works in one setting are of one",
      ratings(shown({ setting: "home" }), shown({ setting: "home" })),
      { settings: 2 },
      [["settings", 1]],
    ],
    [
      "every role that rated a work is a voice",
      ratings(
        shown({ demonstration: "d", rater: { role: "family", id: "a" } }),
        shown({ demonstration: "d", rater: { role: "panel", id: "b" } }),
      ),
      { voices: 3 },
      [["voices", 2]],
    ],
    [
      "all that is lacking is told, in one order",
      ratings(shown({ kind: "project", setting: "home" })),
      { kinds: 2, pieces: 2, settings: 1 },
      [
        ["pieces", 1],
        ["kinds", 1],
      ],
    ],
  ])("%s", (_, entries, sufficiency, expected) => {
    expect(have(entries, sufficiency, { missing: { as: "lowest" } })).toEqual(expected);
  });
});

describe("the newest piece", () => {
  const order: Policy["order"] = { by: ["due"] };
  // Ordered by when they were due; the one due first happened last.
  const entries = ratings(
    shown({ happened: "2026-11-20", recorded: "2026-11-20", due: "2026-01-01" }),
    shown({ happened: "2026-03-01", recorded: "2026-03-01", due: "2026-02-01" }),
  );
  it("is the one that happened last, wherever it stands in the order", () => {
    for (const all of [entries, [...entries].reverse()])
      expect(share(all, { order, sufficiency: { newestWithin: { days: 60 } } })).toMatchObject({
        status: "determined",
        newest: "2026-11-20",
      });
  });
  it.each([
    ["2026-12-31", { days: 41 }, "determined"],
    ["2026-12-31", { days: 40 }, "insufficient"],
    ["2026-12-20", { months: 1 }, "determined"],
    ["2026-12-21", { months: 1 }, "insufficient"],
  ] as const)("on %s within %j is %s", (day, newestWithin, status) => {
    expect(share(entries, { order, sufficiency: { newestWithin } }, day).status).toBe(status);
  });
  it("is none that never came", () => {
    const late = [...ratings(4), ...ratings(1, 1, missing).slice(2)];
    expect(
      share(
        late,
        { missing: { as: "lowest" }, sufficiency: { newestWithin: { days: 30 } } },
        "2026-03-20",
      ),
    ).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "recency", data: { newest: "2026-01-10", since: "2026-02-18" } }],
    });
  });
});
