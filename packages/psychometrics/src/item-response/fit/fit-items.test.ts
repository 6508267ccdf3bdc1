import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { simulateMany } from "../../../test/simulate.ts";
import { readData, readVectors } from "../../../test/vectors.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { noResponse, responseColumns } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";
import type { FitItemsOptions, ItemFit, ItemModel, NoItemFit } from "./item-fit.ts";

/** The fit, which has to be one. */
function computed(fit: ItemFit | NoItemFit): ItemFit {
  if (fit.status === "not-computable") throw new Error(fit.reason);
  return fit;
}

const locationsOf = (item: ResponseItem): readonly number[] => {
  if ("thresholds" in item) return item.thresholds;
  return "steps" in item ? item.steps : [item.difficulty];
};
const closeAll = (found: readonly number[], expected: readonly number[], digits: number): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((x, at) => expect(x).toBeCloseTo(expected[at] as number, digits));
};

describe("LSAT section VI", () => {
  const { patterns, ltm, mirt } = readVectors<{
    readonly patterns: readonly (readonly number[])[];
    readonly ltm: {
      readonly raschFixedDiscr1: {
        readonly difficulty: readonly number[];
        readonly logLik: number;
      };
    };
    readonly mirt: {
      readonly twoPL: {
        readonly a: readonly number[];
        readonly b: readonly number[];
        readonly logLik: number;
      };
      readonly rasch: {
        readonly d: readonly number[];
        readonly var: number;
        readonly logLik: number;
      };
    };
  }>("irt_fit_lsat6");
  const columns = responseColumns(patterns.map((row) => row.slice(0, 5)));
  const counts = patterns.map((row) => row[5] as number);
  const fit = (model: ItemModel, options: FitItemsOptions = {}): ItemFit =>
    computed(fitItems(model, columns, { counts, ...options }));

  it("has ltm's Rasch difficulties, and the published log likelihood (Rizopoulos 2006)", () => {
    const found = fit("rasch", { standardDeviation: 1 });
    expect(found.status).toBe("converged");
    expect(found.logLikelihood).toBeCloseTo(-2473.054, 3);
    closeAll(found.items.flatMap(locationsOf), ltm.raschFixedDiscr1.difficulty, 5);
    expect(found).toMatchObject({ estimated: 5, persons: 1000 });
    expect(found.population).toEqual({
      mean: 0,
      standardDeviation: 1,
      standardErrors: { mean: null, standardDeviation: null },
    });
    expect(found.aic).toBeCloseTo(2 * 2473.054 + 10, 2);
    expect(found.bic).toBeCloseTo(2 * 2473.054 + 5 * Math.log(1000), 2);
    expect(found.penalisedLogLikelihood).toBe(found.logLikelihood);
  });

  it("has mirt's, with the standard deviation of abilities estimated", () => {
    const found = fit("rasch");
    expect(found.logLikelihood).toBeCloseTo(mirt.rasch.logLik, 6);
    closeAll(
      found.items.flatMap(locationsOf),
      mirt.rasch.d.map((d) => -d),
      4,
    );
    expect(found.population.standardDeviation ** 2).toBeCloseTo(mirt.rasch.var, 4);
    // ltm gives 0.0694 for the common discrimination, which is this standard deviation.
    expect(found.population.standardErrors.standardDeviation).toBeCloseTo(0.0694, 3.5);
    expect(found.estimated).toBe(6);
  });

  it("has mirt's discriminations and difficulties; standard errors as ltm prints them", () => {
    const found = fit("two-parameter");
    expect(found.logLikelihood).toBeCloseTo(mirt.twoPL.logLik, 5);
    closeAll(
      found.items.map((item) => ("discrimination" in item ? item.discrimination : 0)),
      mirt.twoPL.a,
      4,
    );
    // mirt stops at five digits of intercepts.
    found.items
      .flatMap(locationsOf)
      .forEach((b, at) => expect(Math.abs(b - (mirt.twoPL.b[at] as number))).toBeLessThan(1e-5));
    // Rizopoulos (2006), table: 0.2581, 0.1867, 0.2326, 0.1851, 0.2100 and 0.8669, 0.3073, 0.0997, 0.4341, 0.8700.
    [0.2581, 0.1867, 0.2326, 0.1851, 0.21].forEach((error, at) =>
      expect(Math.abs((found.standardErrors?.[at]?.discrimination as number) - error)).toBeLessThan(
        5e-4,
      ),
    );
    [0.8669, 0.3073, 0.0997, 0.4341, 0.87].forEach((error, at) =>
      expect(Math.abs((found.standardErrors?.[at]?.locations[0] as number) - error)).toBeLessThan(
        5e-3,
      ),
    );
  });

  it("is the same in the other metric, but for the discriminations", () => {
    const one = fit("two-parameter");
    const other = fit("two-parameter", { metric: 1.702 });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 9);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
    other.items.forEach((item, at) => {
      const first = one.items[at] as ResponseItem;
      if (!("discrimination" in item && "discrimination" in first)) throw new Error(item.model);
      expect(item.discrimination * 1.702).toBeCloseTo(first.discrimination, 6);
      expect((other.standardErrors?.[at]?.discrimination as number) * 1.702).toBeCloseTo(
        one.standardErrors?.[at]?.discrimination as number,
        6,
      );
      expect(other.standardErrors?.[at]?.locations[0]).toBeCloseTo(
        one.standardErrors?.[at]?.locations[0] as number,
        5,
      );
    });
    // Rasch items have the discrimination 1 in either metric.
    const rasch = fit("rasch", { metric: 1.702 });
    expect(rasch.population.standardDeviation * 1.702).toBeCloseTo(Math.sqrt(mirt.rasch.var), 4);
  });

  it("counts rows as often as they were seen", () => {
    const all = responseColumns(
      patterns.flatMap((row) => Array.from({ length: row[5] as number }, () => row.slice(0, 5))),
    );
    const one = fit("rasch");
    const other = computed(fitItems("rasch", all));
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 8);
    expect(other.persons).toBe(1000);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
  });

  it("has nearly the same standard errors from the cross-product of scores", () => {
    const one = fit("two-parameter");
    const other = fit("two-parameter", { information: "cross-product" });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 6);
    one.standardErrors?.forEach(({ discrimination }, at) => {
      const ratio =
        (other.standardErrors?.[at]?.discrimination as number) / (discrimination as number);
      expect(ratio).toBeGreaterThan(0.7);
      expect(ratio).toBeLessThan(1.4);
      expect(ratio).not.toBe(1);
    });
  });

  it("is not converged when it is stopped", () => {
    const found = fit("rasch", { rounds: 2, newtonSteps: 0 });
    expect(found).toMatchObject({ status: "not-converged", rounds: 2, newtonSteps: 0 });
    expect(found.trace).toHaveLength(3);
    expect(fit("rasch", { rounds: 0 }).status).toBe("converged");
    expect(fit("rasch", { handover: 10 }).rounds).toBeLessThan(5);
  });

  it("goes up in every round, with priors as without", () => {
    for (const options of [
      {},
      {
        logDiscriminationPrior: { mean: 0, standardDeviation: 0.3 },
        interceptPrior: { mean: 0, standardDeviation: 1 },
      },
    ]) {
      const { trace, rounds } = fit("two-parameter", options);
      expect(trace).toHaveLength(rounds + 1);
      trace
        .slice(1)
        .forEach((value, at) => expect(value).toBeGreaterThanOrEqual((trace[at] as number) - 1e-9));
    }
  });

  it("is held by priors", () => {
    const tight = { mean: Math.log(2), standardDeviation: 1e-3 };
    const found = fit("two-parameter", { logDiscriminationPrior: tight, metric: 1.702 });
    for (const item of found.items)
      expect("discrimination" in item && item.discrimination).toBeCloseTo(2, 1);
    expect(found.logLikelihood).toBeLessThan(-2466.7);
    expect(found.penalisedLogLikelihood).toBeLessThan(found.logLikelihood);
    const zero = fit("rasch", { interceptPrior: { mean: 0, standardDeviation: 1e-3 } });
    for (const location of zero.items.flatMap(locationsOf)) expect(location).toBeCloseTo(0, 1);
    const weak = fit("two-parameter", { interceptPrior: { mean: 0, standardDeviation: 1e4 } });
    expect(weak.logLikelihood).toBeCloseTo(mirt.twoPL.logLik, 5);
  });
});

describe("600 learners, 5 criteria, 4 levels", () => {
  const columns = deepFreeze(
    responseColumns(
      readData("grm_synthetic_600x5").map((row) => Object.values(row).map((x) => Number(x) - 1)),
    ),
  );
  interface Reference {
    readonly items: readonly (readonly number[])[];
    readonly logLik: number;
    readonly var?: number;
  }
  const reference = readVectors<Readonly<Record<string, Reference>>>("irt_fit_polytomous");

  it.each([
    ["graded-response", "mirtGRM"],
    ["generalised-partial-credit", "mirtGPCM"],
  ] as const)("have mirt's %s items", (model, name) => {
    const found = computed(fitItems(model, columns));
    const { items, logLik } = reference[name] as Reference;
    expect(found.status).toBe("converged");
    expect(found.logLikelihood).toBeCloseTo(logLik, 5);
    expect(found.estimated).toBe(20);
    found.items.forEach((item, at) => {
      expect(item.model).toBe(model);
      closeAll(
        ["discrimination" in item ? item.discrimination : 0, ...locationsOf(item)],
        items[at] as readonly number[],
        4,
      );
    });
  });

  it("have mirt's partial credit items", () => {
    const found = computed(fitItems("partial-credit", columns));
    const { items, logLik, var: variance } = reference["mirtPCM_Rasch"] as Reference;
    expect(found.logLikelihood).toBeCloseTo(logLik, 5);
    expect(found.population.standardDeviation ** 2).toBeCloseTo(variance as number, 4);
    found.items.forEach((item, at) => {
      // mirt's d_k are minus the sums of the steps up to k.
      const d = items[at]?.slice(5) as readonly number[];
      const steps = d.slice(1).map((x, k) => (d[k] as number) - x);
      closeAll(locationsOf(item), steps, 4);
      expect(found.standardErrors?.[at]?.discrimination).toBeNull();
    });
  });

  it("may have a model each", () => {
    const models = [
      "graded-response",
      "partial-credit",
      "graded-response",
      "generalised-partial-credit",
      "partial-credit",
    ] as const;
    const found = computed(fitItems(models, columns));
    expect(found.items.map(({ model }) => model)).toEqual(models);
    expect(found.status).toBe("converged");
    // 3 thresholds or steps each, 3 discriminations, and the standard deviation, since some discriminations are 1.
    expect(found.estimated).toBe(15 + 3 + 1);
  });
});

const five: readonly ResponseItem[] = deepFreeze(
  [-1, -0.5, 0, 0.5, 1].map((difficulty, at) => ({
    model: "two-parameter",
    discrimination: 0.8 + at / 4,
    difficulty,
  })),
);

describe("anchors", () => {
  const columns = simulateMany(five, 400, 11);
  const free = computed(fitItems("two-parameter", columns));

  it("stay, and leave the others and the population where they belong", () => {
    const anchors = free.items.map((item, at) => (at < 2 ? item : null));
    const found = computed(fitItems("two-parameter", columns, { anchors }));
    expect(found.items.slice(0, 2)).toEqual(free.items.slice(0, 2));
    expect(found.logLikelihood).toBeCloseTo(free.logLikelihood, 6);
    expect(found.population.mean).toBeCloseTo(0, 4);
    expect(found.population.standardDeviation).toBeCloseTo(1, 4);
    expect(found.estimated).toBe(6 + 2);
    expect(found.standardErrors?.[0]).toEqual({ discrimination: null, locations: [null] });
    expect(found.standardErrors?.[2]?.discrimination).toBeGreaterThan(0);
    expect(found.population.standardErrors.mean).toBeGreaterThan(0.01);
    expect(found.population.standardErrors.standardDeviation).toBeGreaterThan(0.01);
    closeAll(found.items.flatMap(locationsOf), free.items.flatMap(locationsOf), 3);
  });

  it("on another scale take all others there", () => {
    // Twice as wide and one further up: half the discrimination.
    const anchors = free.items.map((item, at) =>
      at === 2 && item.model === "two-parameter"
        ? {
            ...item,
            discrimination: item.discrimination / 2,
            difficulty: 2 * item.difficulty + 1,
          }
        : null,
    );
    const found = computed(fitItems("two-parameter", columns, { anchors }));
    expect(found.logLikelihood).toBeCloseTo(free.logLikelihood, 6);
    expect(found.population.mean).toBeCloseTo(1, 3);
    expect(found.population.standardDeviation).toBeCloseTo(2, 3);
    closeAll(
      found.items.flatMap(locationsOf),
      free.items.flatMap(locationsOf).map((b) => 2 * b + 1),
      3,
    );
  });

  it("of all items leave the population alone to be found; and nothing, where that is given", () => {
    const found = computed(fitItems("two-parameter", columns, { anchors: free.items }));
    expect(found.estimated).toBe(2);
    expect(found.population.mean).toBeCloseTo(0, 4);
    const given = computed(
      fitItems("two-parameter", columns, {
        anchors: free.items,
        mean: 0,
        standardDeviation: 1,
      }),
    );
    expect(given).toMatchObject({ status: "converged", estimated: 0 });
    expect(given.logLikelihood).toBeCloseTo(free.logLikelihood, 8);
  });

  it("may have categories that nobody was in", () => {
    const anchors = [
      { model: "partial-credit", steps: [-1, 0, 5] } as const,
      ...five.slice(1).map(() => null),
    ];
    const models = ["partial-credit", ...five.slice(1).map(() => "rasch" as const)] as const;
    expect(computed(fitItems(models, columns, { anchors })).status).toBe("converged");
    const over = [Uint8Array.from({ length: 400 }, () => 4), ...columns.slice(1)];
    expect(() => fitItems(models, over, { anchors })).toThrow(
      new RangeError("columns: item 0 has no category 4"),
    );
  });
});

describe("missing responses", () => {
  const columns = simulateMany(five, 300, 5);

  it("count for nothing", () => {
    const more = columns.map((column) => Uint8Array.of(...column, noResponse, noResponse));
    const one = computed(fitItems("rasch", columns));
    const other = computed(fitItems("rasch", more));
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
    expect(other.persons).toBe(302);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
  });

  it("may be many, in a design where nobody answers all", () => {
    const half = columns.map((column, item) =>
      column.map((code, person) => ((person + item) % 2 === 0 ? noResponse : code)),
    );
    const found = computed(fitItems("rasch", half));
    expect(found.status).toBe("converged");
    const whole = computed(fitItems("rasch", columns)).items.flatMap(locationsOf);
    found.items
      .flatMap(locationsOf)
      .forEach((b, at) => expect(Math.abs(b - (whole[at] as number))).toBeLessThan(0.4));
  });
});

describe("long tests", () => {
  it("get a finer grid, and do not underflow", () => {
    const many = Array.from({ length: 26 }, () => five).flat();
    const columns = simulateMany(many, 60, 8);
    const anchors = many.map((item, at) => (at === 0 ? null : item));
    const options = { anchors, mean: 0, standardDeviation: 1 } as const;
    const own = computed(fitItems("two-parameter", columns, options));
    const finer = computed(fitItems("two-parameter", columns, { ...options, nodes: 401 }));
    expect(own.status).toBe("converged");
    expect(own.logLikelihood).toBeLessThan(-2000);
    expect(own.logLikelihood).toBeCloseTo(finer.logLikelihood, 6);
    const coarse = computed(fitItems("two-parameter", columns, { ...options, nodes: 31 }));
    expect(Math.abs(coarse.logLikelihood - finer.logLikelihood)).toBeGreaterThan(1e-3);
  });

  it("of responses that no ability explains are taken by logarithms", () => {
    const walls = Array.from({ length: 16 }, (_, at) => ({
      model: "two-parameter" as const,
      discrimination: 100,
      difficulty: at % 2 === 0 ? 2 : -2,
    }));
    const columns = walls.map((_, at) => Uint8Array.of(at % 2 === 0 ? 1 : 0));
    const options = { anchors: walls, mean: 0, standardDeviation: 1 } as const;
    const found = computed(fitItems("two-parameter", columns, options));
    // Eight times 100 (2 - x) and 100 (x + 2) for every ability between: 3,200 in all.
    expect(found.logLikelihood).toBeGreaterThan(-3210);
    expect(found.logLikelihood).toBeLessThan(-3195);
  });
});

describe("a population that is wide or narrow", () => {
  it.each([0.3, 3])("of standard deviation %d is met by a grid of its own", (spread) => {
    const items: readonly ResponseItem[] = Array.from({ length: 12 }, (_, at) => ({
      model: "rasch",
      difficulty: spread * (at / 4 - 1.4),
    }));
    const wide = simulateMany(
      items.map((item) => ({
        model: "two-parameter",
        discrimination: spread,
        difficulty: (locationsOf(item)[0] as number) / spread,
      })),
      1500,
      21,
    );
    const found = computed(fitItems("rasch", wide));
    expect(found.status).toBe("converged");
    expect(found.population.standardDeviation / spread).toBeGreaterThan(0.85);
    expect(found.population.standardDeviation / spread).toBeLessThan(1.15);
    const finer = computed(fitItems("rasch", wide, { nodes: 301 }));
    expect(found.logLikelihood).toBeCloseTo(finer.logLikelihood, 4);
    expect(found.population.standardDeviation).toBeCloseTo(finer.population.standardDeviation, 4);
  });
});

describe("what cannot be estimated", () => {
  const columns = responseColumns([
    [0, 1, 0],
    [1, 0, 2],
    [1, 1, 0],
    [0, 0, 2],
  ]);

  it("says why", () => {
    const models = ["rasch", "rasch", "partial-credit"] as const;
    expect(fitItems(models, columns)).toEqual({
      status: "not-computable",
      reason: "empty-category",
      item: 2,
      category: 1,
    });
    expect(
      fitItems(
        "rasch",
        responseColumns([
          [0, 1],
          [1, 1],
          [1, null],
        ]),
      ),
    ).toEqual({
      status: "not-computable",
      reason: "no-variation",
      item: 1,
      category: 1,
    });
    expect(
      fitItems(
        "graded-response",
        responseColumns([
          [0, 0],
          [1, 0],
        ]),
      ),
    ).toMatchObject({
      reason: "no-variation",
      item: 1,
      category: 0,
    });
    expect(
      fitItems(
        "rasch",
        responseColumns([
          [null, 0],
          [null, 1],
        ]),
      ),
    ).toEqual({
      status: "not-computable",
      reason: "no-responses",
      item: 0,
    });
    expect(fitItems("rasch", [Uint8Array.of()])).toMatchObject({ reason: "no-responses" });
  });

  it("names an item that falls where the others rise", () => {
    const turned = simulateMany(five, 400, 2).map((column, at) =>
      at === 3 ? column.map((code) => 1 - code) : column,
    );
    expect(fitItems("two-parameter", turned)).toEqual({
      status: "not-computable",
      reason: "falling-item",
      item: 3,
    });
  });

  it.each<readonly [string, () => unknown]>([
    ["columns: 3 for 2 items", () => fitItems(["rasch", "rasch"], columns)],
    ["columns: item 2 has no category 2", () => fitItems("rasch", columns)],
    ["columns: item 2 has no category 2", () => fitItems("two-parameter", columns)],
    ["counts: 1 for 4 persons", () => fitItems("partial-credit", columns, { counts: [1] })],
    ["anchors: 1 for 3 items", () => fitItems("rasch", columns, { anchors: [null] })],
    [
      "mean: without an anchor it cannot be estimated",
      () => fitItems("rasch", columns, { mean: "estimated" }),
    ],
    [
      "mean: without an anchor it cannot be estimated",
      () => fitItems("rasch", columns, { mean: "estimated", anchors: [null, null, null] }),
    ],
    [
      "standardDeviation: with every discrimination free it cannot be estimated",
      () => fitItems("graded-response", columns, { standardDeviation: "estimated" }),
    ],
    ["mean: NaN", () => fitItems("rasch", columns, { mean: Number.NaN })],
    [
      "standardDeviation: 0 is not above 0",
      () => fitItems("rasch", columns, { standardDeviation: 0 }),
    ],
    [
      "standardDeviation: Infinity is not above 0",
      () => fitItems("rasch", columns, { standardDeviation: Number.POSITIVE_INFINITY }),
    ],
  ])("%s", (message, fit) => {
    expect(fit).toThrow(new RangeError(message));
  });
});
