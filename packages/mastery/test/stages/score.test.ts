import type { Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, share } from "./ask.ts";

type Fields = Partial<Rating> & { readonly number: number };

describe("what a method is told of the indicators", () => {
  const [first] = framework.indicators;
  const two = deepFreeze({
    ...framework,
    indicators: first === undefined ? [] : [first, { ...first, id: "share-2" }],
  });
  const of = (target: string, number: number, fields: Partial<Rating> = {}): Fields => ({
    number,
    target,
    ...fields,
  });
  const by = (id: string): Partial<Rating> => ({
    demonstration: "d",
    rater: { role: "panel", id },
  });
  const found = (entries: readonly Rating[]) =>
    determine({
      framework: two as typeof framework,
      evidence: log(entries),
      policy: policy({ score: { method: "highest-per-indicator" } }),
      asOf,
      learners: ["mina"],
    }).competencies[0];
  // Summit Learning: the mean of the highest in each.
  it.each<[string, readonly Rating[], object]>([
    [
      "each piece with its own",
      ratings(of("share-1", 2), of("share-1", 5), of("share-2", 3), of("share-2", 1)),
      { status: "determined", score: 4 },
    ],
    [
      "a work that several people rated in one indicator is of it",
      ratings(of("share-1", 2, by("a")), of("share-1", 4, by("b")), of("share-2", 5)),
      { status: "determined", score: 4 },
    ],
    [
      "a work that was rated in two is of none",
      ratings(of("share-1", 2, by("a")), of("share-2", 4, by("b")), of("share-2", 5)),
      { status: "undetermined", reason: { code: "not-told" } },
    ],
    [
      "a piece of the whole competency is of none",
      ratings(of("share-1", 2), of("share", 4)),
      { status: "undetermined", reason: { code: "not-told" } },
    ],
  ])("%s", (_, entries, expected) => {
    expect(found(entries)).toMatchObject(expected);
  });
});

describe("what a method is told of time", () => {
  const fading: Partial<Policy> = {
    score: { method: "time-weighted-mean", parameters: { halfLifeDays: 30 } },
  };
  const at = (number: number, happened: string, fields: Partial<Rating> = {}): Fields => ({
    number,
    happened,
    recorded: happened,
    ...fields,
  });
  it("is the instant that orders a piece", () => {
    const entries = ratings(
      at(2, "2026-01-01", { due: "2026-01-31" }),
      at(5, "2026-01-31", { due: "2026-01-01" }),
    );
    // A month older counts half: (2 + 2 x 5) / 3, and by when they were due (5 + 2 x 2) / 3.
    expect(share(entries, fading)).toMatchObject({ score: 4 });
    expect(share(entries, { ...fading, order: { by: ["due"] } })).toMatchObject({ score: 3 });
  });
  it("is nothing where none is known", () => {
    const entries = ratings(at(2, "2026-01-01"), at(5, "2026-01-31", { due: "2026-01-01" }));
    const order = { by: ["due"], undated: "oldest" } as const;
    expect(share(entries, { ...fading, order })).toMatchObject({
      status: "undetermined",
      reason: { code: "not-told", data: { what: "time" } },
    });
  });
});

describe("weights", () => {
  const weighed = { weigh: { kinds: { defence: 3 } } } as const;
  const entries = ratings(2, { number: 4, kind: "defence" });
  it.each([
    ["mean", 3.5],
    ["highest", 4],
    ["most-recent", 4],
    ["median", 4],
  ] as const)("reach %s", (method, score) => {
    expect(share(entries, { score: { method }, ...weighed })).toMatchObject({ score });
  });
});
