import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../test/methods/method-cases.ts";
import { score } from "../score/score.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method } from "./method.ts";
import { methods } from "./registry.ts";

// The laws are data of the package, so that a caller's own method is held to them as well: see method-law.ts for what each says.

const all: readonly Method[] = Object.values(methods) as readonly Method[];

describe.each(all.map((method) => [method.id, method] as const))("%s", (id, method) => {
  it("is in the registry under its own id", () => {
    expect((methods as unknown as Record<string, Method>)[id]).toBe(method);
  });

  it("keeps every law that its traits claim", () => {
    fc.assert(
      fc.property(casesOf(method), (one) => {
        expect(checkMethodLaws(method, [deepFreeze(one)])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("finds a score in enough of the cases for the laws to mean something", () => {
    const found = fc
      .sample(casesOf(method), { numRuns: 1500, seed: 20_261_128 })
      .map(({ parameters, series, scale }) => score(method, parameters, series, scale).status);
    expect(found.filter((status) => status === "scored").length).toBeGreaterThan(100);
  });
});
