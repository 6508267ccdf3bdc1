import fc from "fast-check";
import { expect, it } from "vitest";
import type { Parameter, Parameters } from "./parameter.ts";
import { parametersSchema } from "./parameters-schema.ts";
import { settle } from "./settle.ts";

const bound = fc.integer({ min: -3, max: 3 });
const simple: fc.Arbitrary<Parameter> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("least", "above"),
      bound,
      fc.constantFrom("most", "below"),
      bound,
      fc.boolean(),
    )
    .map(([low, a, high, b, optional]) => ({
      kind: "number" as const,
      meaning: "A number.",
      [low]: Math.min(a, b) - 1,
      [high]: Math.max(a, b) + 1,
      ...(optional ? { default: (a + b) / 2 } : {}),
    })),
  fc.tuple(bound, bound).map(([a, b]) => ({
    kind: "integer" as const,
    meaning: "A whole number.",
    least: Math.min(a, b),
    most: Math.max(a, b),
  })),
  fc.tuple(fc.constantFrom("x", "y", "z"), bound).map(([notAbove, value]) => ({
    kind: "integer" as const,
    meaning: "A whole number that may not exceed another parameter.",
    notAbove,
    default: value,
  })),
  fc.constant({ kind: "choice" as const, of: ["a", "b"], default: "a", meaning: "A choice." }),
  fc.constant({ kind: "switch" as const, meaning: "A switch." }),
);
const declared: fc.Arbitrary<Parameters> = fc.dictionary(
  fc.constantFrom("x", "y", "z"),
  fc.oneof(
    simple,
    fc.constant({
      kind: "list" as const,
      of: { kind: "number" as const, least: 0, meaning: "An entry." },
      most: 2,
      meaning: "A list.",
    }),
  ),
);
const value = fc.oneof(
  bound,
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom("a", "b", "c"),
  fc.boolean(),
  fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 3 }),
);
const given = fc.dictionary(fc.constantFrom("x", "y", "z", "w"), value);

it("a policy's parameters are refused by the schema just where compiling refuses them", () => {
  fc.assert(
    fc.property(declared, given, (parameters, written) => {
      expect(parametersSchema(parameters).safeParse(written).success).toBe(
        settle(parameters, written).ok,
      );
    }),
    { numRuns: 2000 },
  );
});
