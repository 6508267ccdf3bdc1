import { type Entry, indexFramework, type Rating, utc } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { framework, log, ratings } from "../../test/school.ts";
import { inputsDigest, recordAbout } from "./record-about.ts";
import { sameValue } from "./same-value.ts";

const index = indexFramework(framework);
const day = { happened: "2026-01-10", recorded: "2026-01-10" } as const;
const rated = (id: string, fields: Partial<Rating> = {}): Rating => ({
  ...(ratings(3)[0] as Rating),
  id,
  ...fields,
});
const judged = (id: string, fields: object = {}): Entry =>
  ({
    type: "judgement",
    id,
    learner: "mina",
    target: "share",
    value: { kind: "level", level: "5" },
    by: { role: "educator" },
    reason: "Seen otherwise.",
    ...day,
    ...fields,
  }) as Entry;
const seen = (id: string, ...learners: [string, ...string[]]): Entry => ({
  type: "demonstration",
  id,
  learners,
  ...day,
});
const retracted = (id: string, of: string): Entry => ({ type: "retraction", id, of, ...day });
const replaced = (id: string, of: string, by: object): Entry =>
  ({ type: "replacement", id, of, with: by, ...day }) as Entry;
const erased = (id: string, what: object): Entry => ({ type: "erasure", id, ...day, ...what });
const consent = (id: string, learner: string): Entry => ({
  type: "consent",
  id,
  learner,
  given: true,
  ...day,
});

describe("what a record says about a learner and a competency", () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    ["nothing", [], []],
    [
      "ratings and judgements of it, also by an indicator, by id",
      [rated("c"), rated("a", { target: "share-1" }), judged("b")],
      ["a", "b", "c"],
    ],
    [
      "not those of others, of another, of an outcome or of nothing",
      [
        rated("a", { learner: "ben" }),
        rated("b", { target: "decide" }),
        judged("c", { target: "team" }),
        rated("d", { target: "gone" }),
        judged("e", { learner: "ben" }),
      ],
      [],
    ],
    [
      "the demonstration that it was seen in, and not what else was seen in it",
      [
        rated("a", { demonstration: "w" }),
        seen("w", "mina"),
        rated("b", { demonstration: "w", target: "decide" }),
        seen("x", "mina"),
      ],
      ["a", "w"],
    ],
    [
      "a demonstration that replaces it",
      [rated("a", { demonstration: "w" }), replaced("x", "v", seen("w", "mina"))],
      ["a", "x"],
    ],
    ["what takes it back", [rated("a"), retracted("x", "a"), retracted("y", "b")], ["a", "x"]],
    [
      "what takes back what takes it back, and what erases that",
      [rated("a"), retracted("x", "a"), retracted("y", "x"), erased("z", { entries: ["y", "q"] })],
      ["a", "x", "y", "z"],
    ],
    [
      "what takes its demonstration back",
      [rated("a", { demonstration: "w" }), seen("w", "mina"), retracted("x", "w")],
      ["a", "w", "x"],
    ],
    [
      "a replacement that brings it here from another, and what takes back what it brought",
      [rated("b", { target: "decide" }), replaced("x", "b", rated("bb")), retracted("y", "bb")],
      ["x", "y"],
    ],
    [
      "a replacement that takes it elsewhere",
      [rated("a"), replaced("x", "a", rated("aa", { target: "decide" }))],
      ["a", "x"],
    ],
    [
      "a replacement that makes it another learner's: what was said of her alone",
      [rated("a"), replaced("x", "a", rated("aa", { learner: "ben" }))],
      ["a"],
    ],
    ["a judgement that a replacement brings", [replaced("x", "j", judged("jj"))], ["x"]],
    [
      "consent and erasure of her, not of others",
      [
        consent("a", "mina"),
        consent("b", "ben"),
        erased("c", { learner: "mina" }),
        erased("d", { learner: "ben" }),
        erased("e", { entries: ["q"] }),
        erased("f", {}),
      ],
      ["a", "c"],
    ],
    ["an entry that is there twice, by both", [rated("a"), rated("a")], ["a", "a"]],
  ])("is %s", (_, entries, expected) => {
    const about = (all: readonly Entry[], works: readonly string[] = []) =>
      recordAbout(log(all), index, utc)
        .about("mina", "share", works)
        .map(({ id }) => id);
    expect(about(entries)).toEqual(expected);
    expect(about([...entries].reverse())).toEqual(expected);
  });
  it("is what counted for it though it was said of another: by its demonstration, or by itself", () => {
    const entries = [
      rated("a", { target: "decide", demonstration: "w" }),
      seen("w", "mina", "ben"),
      rated("b", { target: "decide", demonstration: "w", learner: "ben" }),
      rated("c", { target: "decide" }),
      retracted("x", "c"),
    ];
    const about = (...works: readonly string[]) =>
      recordAbout(log(entries), index, utc)
        .about("mina", "share", works)
        .map(({ id }) => id);
    expect(about()).toEqual([]);
    expect(about("w")).toEqual(["a", "w"]);
    expect(about("c")).toEqual(["c", "x"]);
    expect(about("w", "c", "nothing")).toEqual(["a", "c", "w", "x"]);
  });
  it("was known once it had been written down; an erasure always was", () => {
    const { known } = recordAbout(log([]), index, utc);
    const { recorded: _, ...bare } = rated("b");
    const asOf = (recorded: string) => ({ happened: "2026-12-31", recorded });
    const late = rated("a", { recorded: "2026-02-01" });
    expect([known(late, asOf("2026-01-31")), known(late, asOf("2026-02-01"))]).toEqual([
      false,
      true,
    ]);
    expect([known(bare, asOf("2026-01-09")), known(bare, asOf("2026-01-10"))]).toEqual([
      false,
      true,
    ]);
    expect(known(erased("c", { learner: "mina" }), asOf("2020-01-01"))).toBe(true);
  });
  it("has one digest, whatever its order and that of its keys", () => {
    const [a, b] = [rated("a"), rated("b")];
    expect(inputsDigest([a, b])).toBe(inputsDigest([b, a]));
    expect(inputsDigest([a, b])).not.toBe(inputsDigest([a]));
    const turned = Object.fromEntries(Object.entries(a).reverse()) as unknown as Rating;
    expect(inputsDigest([turned])).toBe(inputsDigest([a]));
  });
});

describe("two values", () => {
  it.each<[Parameters<typeof sameValue>[0], Parameters<typeof sameValue>[1], boolean]>([
    [undefined, undefined, true],
    [undefined, null, false],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [1, 1, true],
    [1, 1 + 1e-12, true],
    [1, 1 + 1e-6, false],
    [1, "1", false],
    ["1", 1, false],
    ["a", "a", true],
    ["a", {}, false],
    [{}, "a", false],
    [true, true, true],
    [true, 1, false],
    [{}, {}, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 + 1e-12 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }, true],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [[1], { 0: 1 }, false],
    [{ 0: 1 }, [1], false],
  ])("%j and %j: %j", (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
