import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ModelCheck, readModel, runModel } from "../src/conformance/index.ts";
import { isListOf, modelCheck } from "../src/conformance/models/model-check.ts";
import { dataTable, numberColumn, textColumn } from "../src/conformance/models/data-table.ts";
import { models } from "../src/conformance/models/table.ts";

const folder = new URL("../vectors/psychometrics/", import.meta.url);
const keptData = (name: string): string | undefined => {
  const path = new URL(`../psychometrics-data/${name}`, folder);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};
const kept = readdirSync(folder).map((name) => {
  const file = readModel(readFileSync(new URL(name, folder), "utf8")) ?? {};
  return { name, file, takers: models.filter(({ takes }) => takes(file)).length };
});

describe("the reference values", () => {
  it.each(kept)("of $name come out", ({ file }) => {
    const outcomes = runModel(file, keptData);
    expect(outcomes.filter(({ status }) => status === "failed")).toEqual([]);
    expect(outcomes.some(({ status }) => status === "passed")).toBe(true);
  });

  it("are of one form each", () => {
    expect(kept.filter(({ takers }) => takers !== 1).map(({ name }) => name)).toEqual([]);
    expect(kept.length).toBeGreaterThanOrEqual(29);
  });
});

interface Halves {
  readonly cases: readonly { readonly whole: number; readonly half: number | null }[];
}
const halves = modelCheck<Halves>(
  "halves: cases of whole and half",
  ({ cases }) => isListOf(cases, "whole", "half"),
  ({ cases }) =>
    cases.map(({ whole, half }, at) =>
      whole < 0
        ? { id: `case ${at + 1}`, skipped: "less than nothing" }
        : {
            id: `case ${at + 1}`,
            expected: { half },
            got: { half: whole / 2, more: 1 },
            tolerance: 1e-9,
          },
    ),
);
const run = (file: object, checks: readonly ModelCheck[] = [halves]) =>
  runModel({ ...file }, () => undefined, checks);

describe("a file of a model", () => {
  it("is an object, where the cases of products are a list", () => {
    expect(readModel('{"cases":[]}')).toEqual({ cases: [] });
    expect(readModel("[]")).toBeUndefined();
    expect(readModel("7")).toBeUndefined();
    expect(readModel("{no")).toBeUndefined();
  });

  it("passes where we find what it expects, whatever else we find", () => {
    expect(run({ cases: [{ whole: 4, half: 2 }] })).toEqual([{ id: "case 1", status: "passed" }]);
  });

  it.each([
    ["another number", 2.5, 2],
    ["a number off by more than the tolerance", 2.000_000_003, 2],
    ["that there is none", null, 2],
  ])("fails where it expects %s, and says both", (_, half, got) => {
    const why = "half differs by more than 1e-9";
    expect(run({ cases: [{ whole: 4, half }] })).toEqual([
      { id: "case 1", status: "failed", why, expected: half, got },
    ]);
  });

  it("is held to the tolerance that it states, narrower or wider than the form's own", () => {
    const off = [{ whole: 4, half: 2.000_01 }];
    const why = "half differs by more than 0.000001";
    expect(run({ tolerance: 1e-6, cases: off })).toMatchObject([{ status: "failed", why }]);
    expect(run({ tolerance: 1e-5, cases: off })).toEqual([{ id: "case 1", status: "passed" }]);
    const near = [{ whole: 4, half: 2.000_000_000_1 }];
    expect(run({ cases: near })).toEqual([{ id: "case 1", status: "passed" }]);
    expect(run({ tolerance: 1e-12, cases: near })).toMatchObject([{ status: "failed" }]);
    // What is no tolerance says nothing.
    for (const tolerance of [-1, "1e-3", null]) {
      expect(run({ tolerance, cases: near })).toEqual([{ id: "case 1", status: "passed" }]);
    }
  });

  it("has what is printed compared to its last place, whatever it states of the others", () => {
    const check = modelCheck<{ readonly cases: readonly number[] }>(
      "prints",
      () => true,
      ({ cases }) =>
        cases.map((got) => ({ id: "p", got, expected: 0.25, tolerance: 0.005, printed: true })),
    );
    expect(run({ tolerance: 1e-9, cases: [0.2541] }, [check])).toMatchObject([
      { status: "passed" },
    ]);
    expect(run({ tolerance: 1, cases: [0.2559] }, [check])).toMatchObject([{ status: "failed" }]);
  });

  it("has numbers above 1 compared in parts of them", () => {
    const check = modelCheck<{ readonly got: unknown; readonly expected: unknown }>(
      "pairs",
      () => true,
      ({ got, expected }) => [{ id: "pair", got, expected, tolerance: 0.01 }],
    );
    const status = (got: unknown, expected: unknown) => run({ got, expected }, [check])[0]?.status;
    expect(status(1009, 1000)).toBe("passed");
    expect(status(1011, 1000)).toBe("failed");
    expect(status(0.5, 0.5099)).toBe("passed");
    expect(status(0.5, 0.5101)).toBe("failed");
    expect(status([1, 2], [1, 2])).toBe("passed");
    expect(status([1, 2, 3], [1, 2])).toBe("failed");
    expect(status(Number.NaN, 1)).toBe("failed");
    expect(status("master", "master")).toBe("passed");
    expect(status("master", "nonmaster")).toBe("failed");
    expect(status({}, { a: 1 })).toBe("failed");
    expect(status({}, { a: null })).toBe("passed");
    expect(status(7, { a: null })).toBe("failed");
  });

  it("of no known form fails, and is told the forms that are known", () => {
    expect(run({ thirds: [] })).toMatchObject([
      { status: "failed", why: expect.stringMatching(/\(thirds\).*\n {2}- halves: cases of/) },
    ]);
  });

  it("without a case fails", () => {
    const none = modelCheck(
      "none",
      () => true,
      () => [],
    );
    expect(run({}, [none])).toMatchObject([{ status: "failed", why: "none: it has no case" }]);
  });

  it("skips what is no calculation, with why", () => {
    expect(run({ cases: [{ whole: -1, half: 0 }] })).toEqual([
      { id: "case 1", status: "skipped", why: "less than nothing" },
    ]);
  });

  it("gets the data that its texts name", () => {
    const check = modelCheck(
      "sums",
      () => true,
      (_, data) => {
        const table = data();
        const got = numberColumn(table, "value").reduce((sum, value) => sum + value, 0);
        return [{ id: textColumn(table, "who").join(), expected: 3, got, tolerance: 0 }];
      },
    );
    const find = (name: string) =>
      name === "small_1.csv" ? "who,value\nana,1\r\nbo,2\n" : undefined;
    const outcome = (source: string) => runModel({ source }, find, [check])[0];
    expect(outcome("R on data/small_1.csv (made here)")).toEqual({
      id: "ana,bo",
      status: "passed",
    });
    expect(outcome("R on data/other.csv")).toMatchObject({
      why: "sums: its data, other.csv, are not there",
    });
    expect(outcome("R")).toMatchObject({ why: "sums: it names no .csv file of its data" });
    expect(() => textColumn(dataTable("a,b\n1,2"), "c")).toThrow('no column "c" but a, b');
  });
});
