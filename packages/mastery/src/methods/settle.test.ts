import { describe, expect, it } from "vitest";
import { parametersSchema } from "./parameters-schema.ts";
import type { Parameters } from "./parameter.ts";
import { settle } from "./settle.ts";
import { good, parameters } from "../../test/methods/some-parameters.ts";

const codes = (given: unknown): readonly string[] => {
  const settled = settle(parameters, given, ["p"]);
  return settled.ok ? [] : settled.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
};

describe("settle", () => {
  it("fills defaults in", () => {
    expect(settle(parameters, good)).toEqual({
      ok: true,
      value: { share: 0.5, below: 0, count: 2, tie: "upper", strict: false, marks: [1] },
    });
    expect(settle({}, undefined)).toEqual({ ok: true, value: {} });
  });

  it.each([
    [undefined, ["missing-parameter p/count", "missing-parameter p/marks"]],
    [7, ["wrong-parameter p"]],
    [null, ["wrong-parameter p"]],
    [[], ["wrong-parameter p"]],
    [
      { ...good, other: 1, constructor: 2 },
      ["unknown-parameter p/other", "unknown-parameter p/constructor"],
    ],
    [{ ...good, share: 0 }, ["parameter-out-of-bounds p/share"]],
    [{ ...good, share: 1 }, []],
    [{ ...good, share: 1.0001 }, ["parameter-out-of-bounds p/share"]],
    [{ ...good, below: -1 }, []],
    [{ ...good, below: 1 }, ["parameter-out-of-bounds p/below"]],
    [{ ...good, below: -1.5 }, ["parameter-out-of-bounds p/below"]],
    [{ ...good, share: "1" }, ["wrong-parameter p/share"]],
    [{ ...good, share: Number.NaN }, ["wrong-parameter p/share"]],
    [{ ...good, count: 0 }, ["parameter-out-of-bounds p/count"]],
    [{ ...good, count: 6 }, ["parameter-out-of-bounds p/count"]],
    [{ ...good, count: 5 }, []],
    [{ ...good, count: 1.5 }, ["wrong-parameter p/count"]],
    [{ ...good, tie: "both" }, ["not-a-choice p/tie"]],
    [{ ...good, tie: 3 }, ["not-a-choice p/tie"]],
    [{ ...good, strict: "yes" }, ["wrong-parameter p/strict"]],
    [{ ...good, marks: 3 }, ["wrong-parameter p/marks"]],
    [{ ...good, marks: [] }, ["parameter-out-of-bounds p/marks"]],
    [{ ...good, marks: [1, 2, 3] }, ["parameter-out-of-bounds p/marks"]],
    [{ ...good, marks: [1, -2] }, ["parameter-out-of-bounds p/marks/1"]],
    [{ ...good, marks: ["a", 2.5] }, ["wrong-parameter p/marks/0", "wrong-parameter p/marks/1"]],
  ])("finds in %j: %j", (given, expected) => {
    expect(codes(given)).toEqual(expected);
  });

  it("tells the bounds that were left", () => {
    const settled = settle(parameters, { ...good, share: 2 });
    expect(!settled.ok && settled.issues[0]).toEqual({
      code: "parameter-out-of-bounds",
      severity: "error",
      path: ["share"],
      data: { parameter: "share", value: 2, above: 0, most: 1 },
    });
    const missing = settle(parameters, { ...good, tie: "x" });
    expect(!missing.ok && missing.issues[0]?.data).toEqual({
      parameter: "tie",
      allowed: ["lower", "upper"],
    });
  });
});

describe("a whole number that may not exceed another", () => {
  const most = {
    times: { kind: "integer", least: 1, notAbove: "of", meaning: "How many." },
    of: { kind: "integer", least: 1, default: 3, meaning: "Of how many." },
  } as const satisfies Parameters;

  it.each([
    [{ times: 3 }, []],
    [{ times: 4 }, ["parameter-out-of-bounds times"]],
    [{ times: 4, of: 4 }, []],
    [{ times: 4, of: 2 }, ["parameter-out-of-bounds times"]],
    // One fault is told once: the bound is no number.
    [{ times: 4, of: 0 }, ["parameter-out-of-bounds of"]],
    [{ times: 4, of: "4" }, ["wrong-parameter of"]],
    [{ times: 0, of: 4 }, ["parameter-out-of-bounds times"]],
  ])("in %j: %j", (given, expected) => {
    const settled = settle(most, given);
    expect(
      settled.ok ? [] : settled.issues.map(({ code, path }) => `${code} ${path.join("/")}`),
    ).toEqual(expected);
    expect(parametersSchema(most).safeParse(given).success).toBe(expected.length === 0);
  });

  it("tells the bound as it stands", () => {
    const settled = settle(most, { times: 4 }, ["p"]);
    expect(!settled.ok && settled.issues).toEqual([
      {
        code: "parameter-out-of-bounds",
        severity: "error",
        path: ["p", "times"],
        data: { parameter: "times", value: 4, least: 1, most: 3 },
      },
    ]);
  });
});
