import { describe, expect, it } from "vitest";
import { rating } from "../../../test/evidence/entries.ts";
import { emptyOf, read } from "../../../test/evidence/read-log.ts";
import { defaultLimits } from "../../parse/limits.ts";
import { safeParseLog } from "../parse-log.ts";

describe("an entry that is no plain JSON costs no other", () => {
  const good = [rating("r1"), rating("r2")];
  const deep = (levels: number): object =>
    JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`) as object;
  const round: { self?: object } = {};
  round.self = round;

  it.each<[string, unknown, string]>([
    ["a number that is none", { ...rating("b"), sequence: Number.NaN }, "not-json /1/sequence"],
    ["a date", { ...rating("b"), happened: new Date(0) }, "not-json /1/happened"],
    ["undefined", undefined, "not-json /1"],
    [
      "a key that no document may have",
      JSON.parse('{"type":"rating","extensions":{"__proto__":1}}'),
      "forbidden-key /1/extensions",
    ],
    [
      "too deep",
      { ...rating("b"), extensions: deep(63) },
      `too-deep /1/extensions${"/a".repeat(62)}`,
    ],
    ["a circle", round, `too-deep /1${"/self".repeat(63)}`],
    [
      "a getter that throws",
      {
        get type(): string {
          throw new Error("no");
        },
      },
      "not-json /1",
    ],
  ])("%s", (_, bad, expected) => {
    const list = [good[0], bad, good[1]];
    expect(read(list)).toEqual([["r1", "r2"], [`error ${expected}`]]);
    const inDocument = read({ format: "whole-learner/log@1", entries: list });
    expect(inDocument[0]).toEqual(["r1", "r2"]);
    expect(inDocument[1][0]).toContain("/entries/1");
  });

  it("says how deep a document may be", () => {
    const found = safeParseLog([{ ...rating("b"), extensions: deep(63) }]);
    expect(found.issues[0]?.data).toEqual({ most: defaultLimits.depth });
    expect(read([{ ...rating("b"), extensions: deep(62) }])).toEqual([["b"], []]);
  });

  it("is found among more than a walk would list", () => {
    const bad = Array.from({ length: 150 }, () => ({ ...rating("b"), sequence: Number.NaN }));
    const [ids, issues] = read([...bad, ...good]);
    expect(ids).toEqual(["r1", "r2"]);
    expect(issues).toHaveLength(150);
  });

  it("is refused with the whole where the whole is too large", () => {
    const bad = Array.from({ length: 150 }, () => ({ ...rating("b"), sequence: Number.NaN }));
    const many = Array.from({ length: 1000 }, () => [1, 2, 3]);
    expect(read([...bad, ...many], { values: 4000 })).toEqual([undefined, ["error too-large "]]);
    const list = { format: "whole-learner/log@1", entries: [...bad, ...many] };
    expect(read(list, { values: 4000 })).toEqual([undefined, ["error too-large /entries"]]);
    const long = [...bad, emptyOf(1e8)];
    expect(read(long, { values: 5000 })[0]).toBeUndefined();
  });

  it("is refused with the whole where a getter around the entries throws", () => {
    const log = {
      format: "whole-learner/log@1",
      get entries(): readonly unknown[] {
        throw new Error("no");
      },
    };
    expect(read(log)).toEqual([undefined, ["error not-json "]]);
    const other = {
      get format(): string {
        throw new Error("no");
      },
      entries: [],
    };
    expect(read(other)).toEqual([undefined, ["error not-json "]]);
  });
});
