import { describe, expect, it } from "vitest";
import { drawBelow } from "./draw-below.ts";
import type { Drawn, DrawState } from "./draw-state.ts";
import { drawUniform } from "./draw-uniform.ts";
import { drawWord } from "./draw-word.ts";
import { pick } from "./pick.ts";
import { seedDraws } from "./seed-draws.ts";
import { shuffle } from "./shuffle.ts";

function times<T>(
  count: number,
  start: DrawState,
  draw: (state: DrawState) => Drawn<T>,
): Drawn<readonly T[]> {
  const values: T[] = [];
  let state = start;
  for (let index = 0; index < count; index++) {
    const drawn = draw(state);
    values.push(drawn.value);
    state = drawn.state;
  }
  return { value: values, state };
}

// What PCG's own demo prints (imneme/pcg-c-basic, pcg32-demo.c), for the seed 42 and the stream 54.
const rounds = [
  {
    words: "0xa15c02b7 0x7b47f409 0xba1d3330 0x83d2f293 0xbfa4784b 0xcbed606e",
    coins: "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT",
    rolls: "3 4 1 1 2 2 3 2 4 3 2 4 3 3 5 2 3 1 3 1 5 1 4 1 5 6 4 6 6 2 6 3 3",
    cards:
      "Qd Ks 6d 3s 3d 4c 3h Td Kc 5c Jh Kd Jd As 4s 4h Ad Th Ac Jc 7s Qs 2s 7h Kh 2d 6c Ah 4d Qh 9h 6s 5s 2c 9c Ts 8d 9s 3c 8c Js 5d 2h 6h 7d 8s 9d 5h 8h Qc 7c Tc",
  },
  {
    words: "0x74ab93ad 0x1c1da000 0x494ff896 0x34462f2f 0xd308a3e5 0x0fa83bab",
    coins: "HHHHHHHHHHTHHHTHTHTHTHTTTTHHTTTHHTHHTHTTHHTTTHHHHHHTHTTHTHTTTTTTT",
    rolls: "5 1 1 3 3 2 4 5 3 2 2 6 4 3 2 4 2 4 3 2 3 6 3 2 3 4 2 4 1 1 5 4 4",
    cards:
      "7d 2s 7h Td 8s 3c 3d Js 2d Tc 4h Qs 5c 9c Th 2c Jc Qd 9d Qc 7s 3s 5s 6h 4d Jh 4c Ac 4s 5h 5d Kc 8h 8d Jd 9s Ad 6s 6c Kd 2h 3h Kh Ts Qh 9h 6d As 7c Ks Ah 8c",
  },
] as const;

const deck = "A23456789TJQK"
  .split("")
  .flatMap((number) => "hcds".split("").map((suit) => number + suit));

describe("PCG32", () => {
  it("draws what its author's demo draws: words, coins, dice, cards", () => {
    let state = seedDraws(42, 54);
    for (const round of rounds) {
      const words = times(6, state, drawWord);
      expect(words.value.map((word) => `0x${word.toString(16).padStart(8, "0")}`).join(" ")).toBe(
        round.words,
      );
      const coins = times(65, words.state, (from) => drawBelow(from, 2));
      expect(coins.value.map((side) => "TH"[side]).join("")).toBe(round.coins);
      const rolls = times(33, coins.state, (from) => drawBelow(from, 6));
      expect(rolls.value.map((roll) => roll + 1).join(" ")).toBe(round.rolls);
      const cards = shuffle(rolls.state, Object.freeze(deck));
      expect(cards.value.join(" ")).toBe(round.cards);
      state = cards.state;
    }
  });

  // The C sources (pcg_basic.c), run.
  it.each([
    [0, 0, [0xe4c14788, 0x379c6516, 0x5c4ab3bb]],
    [1, 0, [0xe2393051, 0x01112f35, 0xd3509d35]],
    [2026, 0, [0xbbc743b4, 0xe9f40ea7, 0x2828adaf]],
    [2 ** 53 - 1, 0, [0x4072d00b, 0xab8f8b89, 0x46ec6cbd]],
    [2 ** 32 - 1, 2 ** 32 - 1, [0xa28e4c34, 0xcbc6647f, 0x4ec04ffd]],
    [2 ** 32 - 2, 0, [0x21dbf7aa, 0xc11a8a64, 0xcb739fa4]],
    [2 ** 32, 2 ** 31, [0xbe676bb8, 0x83331eb6, 0x8952b387]],
    [2 ** 53 - 1, 2 ** 53 - 1, [0x0f82f74c, 0x3bb3f407, 0x592fba2e]],
  ] as const)("seeds %d in stream %d", (seed, stream, expected) => {
    expect(times(3, seedDraws(seed, stream), drawWord).value).toEqual(expected);
  });
});

describe("a state", () => {
  it("is plain JSON, and gives the same draw every time", () => {
    const state = seedDraws(42, 54);
    const copy = JSON.parse(JSON.stringify(state)) as DrawState;
    expect(copy).toEqual(state);
    expect(state).toEqual({ position: [408_356_536, 741_213_176], stream: [0, 109] });
    const frozen = Object.freeze({
      position: Object.freeze(copy.position),
      stream: Object.freeze(copy.stream),
    });
    expect(drawWord(frozen)).toEqual(drawWord(state));
    expect(drawWord(state).value).toBe(0xa15c02b7);
  });

  it.each([Number.NaN, -1, 0.5, 2 ** 53, Number.POSITIVE_INFINITY])(
    "refuses the seed and the stream %d",
    (wrong) => {
      expect(() => seedDraws(wrong)).toThrow(RangeError);
      expect(() => seedDraws(wrong)).toThrow(
        `seed: ${wrong} is no whole number from 0 to 2^53 - 1`,
      );
      expect(() => seedDraws(1, wrong)).toThrow(`stream: ${wrong} is no whole number`);
    },
  );

  it("stands for stream 0 unless told", () => {
    expect(seedDraws(7)).toEqual(seedDraws(7, 0));
    expect(seedDraws(7)).not.toEqual(seedDraws(7, 1));
    expect(seedDraws(7)).not.toEqual(seedDraws(8));
  });
});

describe("draws", () => {
  it("uniform: 53 bits of two words", () => {
    const drawn = drawUniform(seedDraws(42, 54));
    const bits = (0xa15c02b7n << 32n) | 0x7b47f409n;
    // The upper 27 bits of the first word and the upper 26 of the second.
    expect(drawn.value).toBe(
      Number(((bits >> 37n) << 26n) | ((bits & 0xffffffffn) >> 6n)) / 2 ** 53,
    );
    expect(drawn.state).toEqual(times(2, seedDraws(42, 54), drawWord).state);
  });

  it("below a bound: words that would favour some are drawn again", () => {
    // 2^32 mod (2^31 + 1) is 2^31 - 1: a word below it is not used.
    const bound = 2 ** 31 + 1;
    const start = seedDraws(42, 54);
    const words = times(40, start, drawWord).value;
    const used = words.filter((word) => word >= 2 ** 31 - 1);
    expect(used.length).toBeLessThan(words.length);
    expect(times(used.length, start, (from) => drawBelow(from, bound)).value).toEqual(
      used.map((word) => word % bound),
    );
  });

  it("below a bound: the first word that is used", () => {
    const second = drawWord(seedDraws(42, 54)).state;
    const bound = 2 ** 32 - 0x7b47f409;
    expect(2 ** 32 % bound).toBe(0x7b47f409);
    expect(drawBelow(second, bound).value).toBe(0x7b47f409);
  });

  it("carry from the lower word only what is more than it holds", () => {
    const full: DrawState = { position: [0, 0], stream: [0, 0xffffffff] };
    expect(drawWord(full).state.position).toEqual([0, 0xffffffff]);
    const over: DrawState = { position: [0, 0xffffffff], stream: [0, 0xffffffff] };
    const sum = 0xffffffffn * 6364136223846793005n + 0xffffffffn;
    expect(drawWord(over).state.position).toEqual([
      Number(BigInt.asUintN(32, sum >> 32n)),
      Number(BigInt.asUintN(32, sum)),
    ]);
  });

  it("below 1 there is only 0, below 2^32 every word", () => {
    const start = seedDraws(1);
    expect(drawBelow(start, 1).value).toBe(0);
    expect(drawBelow(start, 2 ** 32)).toEqual(drawWord(start));
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN, Number.POSITIVE_INFINITY])(
    "give NaN for the bound %d, and use nothing up",
    (bound) => {
      const state = seedDraws(1);
      expect(drawBelow(state, bound)).toEqual({ value: Number.NaN, state });
    },
  );

  it("pick one item", () => {
    const state = seedDraws(42, 54);
    const items = ["a", "b", "c", "d", "e", "f"] as const;
    const drawn = drawBelow(state, 6);
    expect(pick(state, items)).toEqual({ value: items[drawn.value], state: drawn.state });
    expect(pick(state, ["only"]).value).toBe("only");
  });

  it("shuffle what cannot be shuffled", () => {
    const state = seedDraws(3);
    expect(shuffle(state, [])).toEqual({ value: [], state });
    expect(shuffle(state, ["only"])).toEqual({ value: ["only"], state });
  });
});
