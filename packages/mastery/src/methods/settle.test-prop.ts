import fc from "fast-check";
import { expect, it } from "vitest";
import type { Parameter, Parameters } from "./parameter.ts";
import { parametersSchema } from "./parameters-schema.ts";
import { settle } from "./settle.ts";
import { arbitraryTree } from "../../test/arbitrary-tree.ts";

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
/** A bound by another parameter is by a number: what else it names is no declaration that anybody can mean. */
const isBoundedByNumbers = (parameters: Parameters): boolean =>
  Object.values(parameters).every((one) => {
    const other =
      "notAbove" in one && one.notAbove !== undefined ? parameters[one.notAbove] : undefined;
    return other === undefined || other.kind === "integer" || other.kind === "number";
  });
const declared: fc.Arbitrary<Parameters> = fc
  .dictionary(
    fc.constantFrom("x", "y", "z"),
    fc.oneof(
      simple,
      fc.constant({
        kind: "list" as const,
        of: { kind: "number" as const, least: 0, meaning: "An entry." },
        most: 2,
        meaning: "A list.",
      }),
      fc.constant({ kind: "text" as const, meaning: "A name." }),
      fc.constant({
        kind: "record" as const,
        of: { kind: "integer" as const, least: 0, meaning: "An entry." },
        meaning: "Numbers by name.",
      }),
      fc.constant({
        kind: "object" as const,
        fields: {
          a: { kind: "text" as const, meaning: "A name." },
          b: { kind: "integer" as const, least: 0, default: 1, meaning: "A number." },
        },
        meaning: "Two values.",
      }),
      fc.constant({ kind: "tree" as const, meaning: "A tree." }),
    ),
  )
  .filter(isBoundedByNumbers);
const value = fc.oneof(
  bound,
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom("a", "b", "c"),
  fc.boolean(),
  fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 3 }),
  fc.constantFrom("", "goal", null),
  fc.dictionary(
    fc.constantFrom("a", "b", "c"),
    fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom("a", "", 0.5)),
  ),
  arbitraryTree,
  // Trees with a fault somewhere.
  fc
    .tuple(
      arbitraryTree,
      fc.constantFrom("child", "all", "any", "of", "least", "at", "required", "x"),
      fc.constantFrom("a", "", 1, -1, [], [[]], true, null),
    )
    .map(([tree, key, fault]) => ({ all: [tree, { ...tree, [key]: fault }] })),
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
