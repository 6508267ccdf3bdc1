import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { safeParseFramework } from "../../src/framework/parse-framework.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";

const samples = fc.sample(arbitraryFramework, { numRuns: 300, seed: 1 });

describe("arbitraryFramework", () => {
  it("gives frameworks that parse to themselves", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const result = safeParseFramework(JSON.parse(JSON.stringify(framework)));
        expect(result).toStrictEqual({ ok: true, value: framework, issues: [] });
      }),
    );
  });

  it.each<[string, (framework: Framework) => boolean]>([
    ["several scales", ({ scales }) => scales.length > 1],
    ["grade bands", ({ gradeBands }) => gradeBands.length > 1],
    [
      "a competency in a competency",
      ({ competencies }) =>
        competencies.some(({ partOf }) => competencies.some(({ id }) => id === partOf)),
    ],
    ["an indicator on a level", ({ indicators }) => indicators.some(({ level }) => level)],
    [
      "a progression with expected levels",
      ({ progressions }) => progressions.some(({ expected }) => expected.length > 2),
    ],
    ["part-of", ({ relations }) => relations.some(({ type }) => type === "part-of")],
    ["a node outside", ({ relations }) => relations.some(({ to }) => typeof to === "object")],
    ["a retired node", ({ competencies }) => competencies.some(({ retired }) => retired)],
    ["a hostile id", ({ competencies }) => competencies.some(({ id }) => id === "__proto__")],
    ["extensions", ({ extensions }) => Object.keys(extensions ?? {}).length > 0],
    ["a text in languages", ({ title }) => typeof title === "object"],
  ])("gives some with %s", (_, has) => {
    expect(samples.some(has)).toBe(true);
  });
});
