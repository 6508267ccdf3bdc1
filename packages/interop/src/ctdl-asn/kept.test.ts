import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { differences, restored } from "./kept.ts";

type Given = { readonly [key: string]: Json };

describe("how a record of ours differs from what the standard reads as", () => {
  it("is what is read and what is ours, by field; an absent one is a list of none", () => {
    const read: Given = { same: 1, changed: "a", gone: null, order: { a: 1, b: 2 } };
    const ours: Given = { same: 1, changed: "b", added: [], order: { b: 2, a: 1 } };
    expect(differences(deepFreeze(read), deepFreeze(ours))).toEqual({
      changed: [["a"], ["b"]],
      gone: [[null], []],
      added: [[], [[]]],
      order: [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
    });
  });

  it("is nothing where they are the same, in whatever order their fields stand", () => {
    expect(differences({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual({});
  });
});

describe("a record with what was kept beside it", () => {
  const read: Given = deepFreeze({ name: "Adds", code: "A", order: 2 });

  it("has what was kept where the standard still says what it said", () => {
    const kept = {
      name: [["Adds"], [{ en: "Adds", es: "Suma" }]],
      code: [["A"], []],
      extensions: [[], [{ school: 1 }]],
      order: [[1], [7]],
    };
    expect(restored(read, deepFreeze(kept))).toEqual({
      name: { en: "Adds", es: "Suma" },
      order: 2,
      extensions: { school: 1 },
    });
  });

  it.each<[string, Json | undefined]>([
    ["nothing", undefined],
    ["a text", "x"],
    ["fields that are no changes", { name: "x", code: null, order: [1, 2] }],
    ["half a change", { name: [["Adds"]], code: ["A", []], order: [[2], 3] }],
  ])("is as the standard reads where %s was kept", (_, kept) => {
    expect(restored(read, deepFreeze(kept))).toEqual(read);
  });
});
