import { describe, expect, it } from "vitest";
import { project } from "../../src/project/project.ts";
import type { ProjectOptions } from "../../src/project/projection.ts";
import { issuesOf, notInQuestion } from "../issues-of.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, mina, of } from "./for-mina.ts";

describe("what it would take", () => {
  it("is asked about what there is", () => {
    const question = { framework, evidence: log([]), policy: policy(), asOf };
    for (const other of [
      undefined,
      { ...mina, competency: "nothing" },
      { ...mina, scale: "three" },
    ])
      expect(issuesOf(() => project(question, other))).toEqual([notInQuestion]);
    expect(() => project(question, mina, { target: "nothing" })).toThrow(
      "no-such-level at /options/target",
    );
    expect(() => project(question, mina, { allowed: ["nothing"] })).toThrow(
      "no-such-level at /options/allowed/0",
    );
    expect(() => project(question, mina, { within: 0 })).toThrow(
      "parameter-out-of-bounds at /options/within",
    );
    expect(() => project(question, mina, { within: 2.5 })).toThrow(
      "wrong-parameter at /options/within",
    );
  });
});

describe("what project refuses", () => {
  it.each<[ProjectOptions, string]>([
    [{ target: "six" }, "no-such-level at /options/target"],
    [{ allowed: ["2", "six"] }, "no-such-level at /options/allowed/1"],
    // JSON of a caller, which the types do not see.
    [{ allowed: [] as never }, "parameter-out-of-bounds at /options/allowed"],
    [{ within: 0 }, "parameter-out-of-bounds at /options/within"],
    [{ within: 101 }, "parameter-out-of-bounds at /options/within"],
    [{ within: 1.5 }, "wrong-parameter at /options/within"],
  ])("%j", (options, message) => {
    expect(() => of(ratings(1), {}, options)).toThrow(message);
  });
  it("takes bounds from 1 to 100", () => {
    for (const within of [1, 100])
      expect(of(ratings(3), {}, { target: "3", within })).toMatchObject({ pieces: [] });
  });
});
