import { describe, expect, it } from "vitest";
import { seenTriples } from "./seen-triples.ts";

describe("triples that were seen", () => {
  it("are those that came before, in all three numbers", () => {
    const seen = seenTriples(8);
    expect(seen(1, 2, 3)).toBe(false);
    expect(seen(1, 2, 3)).toBe(true);
    for (const [one, two, three] of [
      [0, 2, 3],
      [1, 0, 3],
      [1, 2, 0],
      [3, 2, 1],
    ] as const)
      expect(seen(one, two, three)).toBe(false);
    expect(seen(0, 2, 3)).toBe(true);
    expect(seen(1, 2, 3)).toBe(true);
  });

  it("are told apart when there are as many as were said, and none is new the second time", () => {
    const count = 3000;
    const seen = seenTriples(count);
    const ask = (): number => {
      let before = 0;
      for (let at = 0; at < count; at += 1)
        before += Number(seen(at % 3, Math.floor(at / 3) % 10, Math.floor(at / 30)));
      return before;
    };
    expect(ask()).toBe(0);
    expect(ask()).toBe(count);
  });

  it("are told apart though they fall on one place of the table, as of every two some do", () => {
    const numbers = [0, 1, 2];
    const all = numbers.flatMap((a) =>
      numbers.flatMap((b) => numbers.map((c) => [a, b, c] as const)),
    );
    for (const one of all)
      for (const other of all) {
        const seen = seenTriples(2);
        const asked = [seen(...one), seen(...other), seen(...one), seen(...other)];
        expect(asked).toEqual([false, one === other, true, true]);
      }
  });

  it("may be none or one", () => {
    expect(seenTriples(0)(0, 0, 0)).toBe(false);
    const seen = seenTriples(1);
    expect([seen(0, 0, 0), seen(0, 0, 0)]).toEqual([false, true]);
  });
});
