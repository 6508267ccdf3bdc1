import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { drawBelow } from "../../numeric/draw-below.ts";
import { seedDraws } from "../../numeric/seed-draws.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityAtLeast } from "./ability-at-least.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { noResponse, responseColumns } from "./response-columns.ts";
import { scoreAbilities } from "./score-abilities.ts";

const ten: readonly ResponseItem[] = deepFreeze(
  Array.from({ length: 10 }, (_, at): ResponseItem => {
    const from = at / 4 - 1.5;
    const discrimination = 0.6 + at / 6;
    if (at % 3 === 0)
      return { model: "graded-response", discrimination, thresholds: [from, from + 0.8, from + 2] };
    return at % 3 === 1
      ? { model: "generalised-partial-credit", discrimination, steps: [from + 1, from, from + 2] }
      : { model: "two-parameter", discrimination, difficulty: from };
  }),
);

/** Any responses at all, likely or not; one in five is missing. */
function anyRows(items: readonly ResponseItem[], count: number): readonly (number | null)[][] {
  let state = seedDraws(7);
  const draw = (bound: number): number => {
    const drawn = drawBelow(state, bound);
    state = drawn.state;
    return drawn.value;
  };
  return Array.from({ length: count }, () =>
    items.map(({ model }) => {
      const category = draw(model === "two-parameter" ? 2 : 4);
      return draw(5) === 0 ? null : category;
    }),
  );
}

describe("the scores of many", () => {
  const rows = [
    ...anyRows(ten, 200),
    ten.map(() => null),
    ten.map(() => 0),
    ten.map(({ model }) => (model === "two-parameter" ? 1 : 3)),
  ];

  it.each([
    ["the standard prior", {}],
    ["another prior and a cut", { prior: { mean: 0.5, standardDeviation: 2 }, cut: 0.31 }],
    ["another metric and a cut", { metric: 1.702, cut: -0.2 }],
  ] as const)("are those of each, with %s", (_, options) => {
    const found = scoreAbilities(ten, responseColumns(rows), options);
    const cut = "cut" in options ? options.cut : undefined;
    expect(found.atLeast).toHaveLength(cut === undefined ? 0 : rows.length);
    rows.forEach((row, person) => {
      const posterior = abilityPosterior(ten, row, options);
      expect(Math.abs((found.mean[person] as number) - posterior.mean)).toBeLessThan(1e-6);
      expect(
        Math.abs((found.standardDeviation[person] as number) - posterior.standardDeviation),
      ).toBeLessThan(2e-6);
      expect(Math.abs((found.logMarginal[person] as number) - posterior.logMarginal)).toBeLessThan(
        1e-6,
      );
      if (cut === undefined) return;
      const alone = abilityAtLeast(posterior, cut);
      expect(Math.abs((found.atLeast[person] as number) - alone)).toBeLessThan(3e-6);
    });
  });

  it.each([
    ["without a cut", {}],
    ["with a cut and another prior", { prior: { mean: 0.5, standardDeviation: 0.9 }, cut: 0.31 }],
  ] as const)("share one grid: their last digits are others than alone, %s", (_, options) => {
    const { mean } = scoreAbilities(ten, responseColumns(rows), options);
    const alone = rows.filter(
      (row, person) => mean[person] === abilityPosterior(ten, row, options).mean,
    );
    expect(alone.length).toBeLessThan(rows.length / 5);
  });

  it("hold for long tests: too sharp for the shared grid, or underflowing in it", () => {
    const many = Array.from({ length: 40 }, () => ten).flat();
    const long = responseColumns(
      anyRows(many, 3).map((row) => row.map((one, at) => (at < 200 && one !== null ? 0 : one))),
    );
    const found = scoreAbilities(many, long, { cut: -1 });
    for (let person = 0; person < 3; person++) {
      const row = long.map((column) => {
        const code = column[person] as number;
        return code === noResponse ? null : code;
      });
      const posterior = abilityPosterior(many, row);
      expect(posterior.standardDeviation).toBeLessThan(0.2);
      expect(found.mean[person]).toBe(posterior.mean);
      expect(found.standardDeviation[person]).toBe(posterior.standardDeviation);
      expect(found.logMarginal[person]).toBe(posterior.logMarginal);
      expect(found.atLeast[person]).toBe(abilityAtLeast(posterior, -1));
    }
  });

  it("hold where every shared ability is all but impossible", () => {
    const walls = deepFreeze(
      Array.from(
        { length: 8 },
        (_, at): ResponseItem => ({
          model: "two-parameter",
          discrimination: 200,
          difficulty: at % 2 === 0 ? 3 : -3,
        }),
      ),
    );
    const row = walls.map((_, at) => (at % 2 === 0 ? 1 : 0));
    const found = scoreAbilities(walls, responseColumns([row]));
    const posterior = abilityPosterior(walls, row);
    expect(found.mean[0]).toBe(posterior.mean);
    expect(found.logMarginal[0]).toBe(posterior.logMarginal);
  });

  it("hold where the posterior reaches the end of the shared grid", () => {
    const hard = { model: "two-parameter", discrimination: 3, difficulty: 6 } as const;
    const items = [hard, hard];
    const found = scoreAbilities(items, responseColumns([[1, 1]]));
    expect(found.mean[0]).toBe(abilityPosterior(items, [1, 1]).mean);
  });

  it("are none of no persons", () => {
    expect(scoreAbilities([], [])).toEqual({
      mean: new Float64Array(0),
      standardDeviation: new Float64Array(0),
      logMarginal: new Float64Array(0),
      atLeast: new Float64Array(0),
    });
  });

  it.each([
    [[Uint8Array.of(0)], "columns: 1 for 2 items"],
    [[Uint8Array.of(0), Uint8Array.of(0, 1)], "columns: one has 2 persons, another 1"],
    [[Uint8Array.of(0), Uint8Array.of(2)], "columns: item 1 has no category 2"],
  ])("are refused for %j", (columns, message) => {
    const items = [0, 1].map((difficulty) => ({ model: "rasch", difficulty }) as const);
    expect(() => scoreAbilities(items, columns)).toThrow(new RangeError(message));
  });

  it("are refused with a prior that is none", () => {
    const prior = { mean: 0, standardDeviation: -1 };
    expect(() => scoreAbilities([], [], { prior })).toThrow(RangeError);
  });
});

describe("columns of rows", () => {
  it("have one column for each item", () => {
    expect(responseColumns(deepFreeze([[3, null, 254]]))).toEqual([
      Uint8Array.of(3),
      Uint8Array.of(255),
      Uint8Array.of(254),
    ]);
    expect(responseColumns([])).toEqual([]);
  });

  it.each([
    [[[1], [1, 2]], "rows: person 1 has 2 responses, not 1"],
    [[[255]], "rows: person 0 has the response 255"],
    [[[-1]], "rows: person 0 has the response -1"],
    [[[1.5]], "rows: person 0 has the response 1.5"],
  ])("refuse %j", (rows, message) => {
    expect(() => responseColumns(rows)).toThrow(new RangeError(message));
  });
});
