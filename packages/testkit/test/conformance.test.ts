import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NoCases, readVectors, runVectors } from "../src/conformance/index.ts";

const folder = new URL("../vectors/", import.meta.url);
const known = "known-differences.json";
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== known);
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");

interface Known {
  readonly file: string;
  readonly id: string;
  readonly why: string;
}
const differences = JSON.parse(textOf(known)) as readonly Known[];

describe.each(files)("the cases of %s", (file) => {
  it("come out as the product says, but for those that are listed", () => {
    const failed = runVectors(readVectors(textOf(file))).flatMap((outcome) =>
      outcome.status === "failed" ? [[outcome.id, outcome.why]] : [],
    );
    const listed = differences.filter((one) => one.file === file).map(({ id }) => id);
    expect(failed.filter(([id = ""]) => !listed.includes(id))).toEqual([]);
    // What comes out right by now is taken from the list.
    expect(listed.filter((id) => !failed.some(([failing]) => failing === id))).toEqual([]);
  });
});

describe("cases that cannot be met", () => {
  it("are few, and each says why", () => {
    expect(differences.length).toBeLessThanOrEqual(10);
    expect(differences.every(({ why }) => why.length > 20)).toBe(true);
  });
});

const one = {
  id: "ours",
  provenance: "peer-test",
  source: "here",
  method: "mean",
  params: {},
  scores: [
    { value: 1, at: "2024-01-01T00:00:00Z" },
    { value: 2, at: "2024-01-02T00:00:00Z" },
  ],
  expected: 1.5,
};
const run = (change: object) => runVectors([{ ...one, ...change }])[0];

describe("a case", () => {
  it("passes where the library finds what it expects", () => {
    expect(run({})).toEqual({ id: "ours", status: "passed" });
  });

  it.each([
    ["another number", { expected: 1.6 }, { why: "as written: value differs", got: 1.5 }],
    ["a number beyond its decimals", { expected: 1.4 }, { why: "as written: value differs" }],
    ["nothing", { expected: null }, { why: "as written: value differs", got: 1.5 }],
    ["a method that nobody knows", { method: "median of means" }, { got: undefined }],
    ["a method by a name that every object has", { method: "constructor" }, { got: undefined }],
    ["a form that the method does not have", { scores: "many" }, { got: undefined }],
  ])("fails where it expects %s", (_, change, outcome) => {
    expect(run(change)).toMatchObject({ status: "failed", ...outcome });
  });

  it("is met to the last decimal that it gives", () => {
    expect(run({ expected: 1.5000000001 })).toMatchObject({ status: "passed" });
    expect(run({ expected: 2, scores: [{ value: 1.6, at: null }] })).toMatchObject({
      status: "passed",
    });
  });

  it("that is no calculation is skipped, with why", () => {
    expect(run({ method: "hide_points" })).toEqual({
      id: "ours",
      status: "skipped",
      why: "says which numbers a page shows",
    });
  });

  it("depends on the order of its results where the method does, whatever order they come in", () => {
    const newest = {
      method: "latest",
      params: { mastery_points: 3, points_possible: 5 },
      expected: 2,
    };
    expect(run(newest)).toMatchObject({ status: "passed" });
  });

  it("may have bare numbers, oldest first", () => {
    expect(run({ scores: [1, 2] })).toMatchObject({ status: "passed" });
    const decaying = { method: "recursive_decaying_average", params: { rate: 0.65 } };
    expect(run({ ...decaying, scores: [1, 2, 3, 4], expected: 3.484625 })).toMatchObject({
      status: "passed",
    });
  });

  it.each([
    ["is like others", { method: "average_of_best" }, /; perhaps it is "average"$/],
    ["is like none", { method: "zzz" }, /; names are "highest", "latest", .*"mean"/],
    ["is of another form", { scores: "many" }, /"mean" in this form: scores is no list$/],
    ["has params of no product", { method: "latest" }, /"latest" in this form: its params/],
  ])("by a name that %s says so", (_, change, why) => {
    expect(run(change)).toMatchObject({ status: "failed", why: expect.stringMatching(why) });
  });

  it("that lacks something is told with every thing that it lacks, by its place", () => {
    const text = JSON.stringify([one, { id: "b", method: "mean", expected: 1 }, 7]);
    expect(() => readVectors(text)).toThrow(
      new NoCases(
        [
          'case 2: "params" (an object) is missing or of another kind',
          'case 2: "scores" (what went in) is missing or of another kind',
          "case 3: it is no object",
        ].join("\n"),
      ),
    );
    expect(() => readVectors("{not json")).toThrow(NoCases);
  });

  it.each([
    ["no list", "{}"],
    [
      "a case without what it expects",
      '[{ "id": "a", "method": "mean", "params": {}, "scores": [] }]',
    ],
  ])("is not read from %s", (_, text) => {
    expect(() => readVectors(text)).toThrow();
  });
});
