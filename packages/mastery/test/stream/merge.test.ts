import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { begin } from "../../src/stream/begin.ts";
import type { StreamPiece } from "../../src/stream/mastery-state.ts";
import { merge } from "../../src/stream/merge.ts";
import { policyOf } from "../column-policies.ts";
import { scale } from "../rows.ts";
import { addAll, ids, issuesOf, keeping, piece, plan, seenInMay } from "./states.ts";

describe("a state", () => {
  it("merges with one after it, or with none, where its method does", () => {
    const later = addAll(plan, begin(plan, scale), [piece("b", { at: Date.parse("2026-06-03") })]);
    const none = begin(plan, scale);
    expect(merge(plan, none, seenInMay)).toBe(seenInMay);
    expect(merge(plan, seenInMay, none)).toBe(seenInMay);
    expect(merge(plan, seenInMay, later)).toMatchObject({
      first: seenInMay.first,
      last: later.last,
      newest: later.newest,
      told: { pieces: 2 },
    });
    const refused = (why: string) => [["states-do-not-merge", [], { why }]];
    expect(issuesOf(() => merge(plan, later, seenInMay))).toEqual(refused("overlap"));
    expect(issuesOf(() => merge(plan, seenInMay, seenInMay))).toEqual(refused("overlap"));
    const kept = addAll(plan, keeping, [piece("c", { at: Date.parse("2026-07-03") })]);
    expect(issuesOf(() => merge(plan, seenInMay, kept))).toEqual(refused("pieces"));
    expect(issuesOf(() => merge(plan, kept, seenInMay))).toEqual(refused("pieces"));
    const two = (sections: Partial<Policy>) => {
      const other = compile(policyOf(sections));
      const of = (id: string, at: number) =>
        addAll(other, begin(other, scale), [piece(id, { at })]);
      return issuesOf(() => merge(other, of("a", 1000), of("b", 2000)));
    };
    expect(two({ hold: { rule: "high-water" } })).toEqual(refused("hold"));
    expect(two({ score: { method: "decaying-average" } })).toEqual(refused("method"));
  });

  it("merges pieces that both keep, each once", () => {
    const kept = (...all: readonly StreamPiece[]) => addAll(plan, keeping, all);
    expect(
      ids(
        merge(
          plan,
          kept(piece("a"), piece("c", { at: 3000 })),
          kept(piece("b", { at: 2000 }), piece("c", { at: 3000 })),
        ),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("joins what both were told", () => {
    const asking = compile(
      policyOf({ sufficiency: { kinds: 3, settings: 2, voices: 2, experiences: 2, verified: 9 } }),
    );
    const of = (...all: readonly StreamPiece[]) => addAll(asking, begin(asking, scale), all);
    const { told } = merge(
      asking,
      of(piece("a", { kind: "test", setting: "class", experience: "boats", verified: true })),
      of(
        piece("b", {
          at: 2000,
          kind: "test",
          setting: "work",
          experience: "garden",
          role: "peer",
          verified: true,
        }),
        piece("c", { at: 3000, kind: "talk" }),
      ),
    );
    expect(told).toEqual({
      pieces: 3,
      experiences: ["boats", "garden"],
      settings: ["class", "work"],
      voices: ["educator", "peer"],
      kinds: ["test", "talk"],
      verified: 2,
    });
  });
});
