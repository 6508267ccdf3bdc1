import fc from "fast-check";
import { arbitraryTree } from "./arbitrary-tree.ts";
import { soundItems } from "./sound-items.ts";
import type { Parameter, Parameters } from "../src/methods/parameter.ts";
import { settle } from "../src/methods/settle.ts";

function arbitraryValue(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.kind) {
    case "number":
      return fc.double({
        min: parameter.above ?? parameter.least ?? -10,
        max: parameter.most ?? parameter.below ?? 10,
        minExcluded: parameter.above !== undefined,
        maxExcluded: parameter.most === undefined && parameter.below !== undefined,
        noNaN: true,
      });
    case "integer":
      return fc.integer({ min: parameter.least ?? -10, max: Math.min(parameter.most ?? 10, 25) });
    case "choice":
      return fc.constantFrom(...parameter.of);
    case "switch":
      return fc.boolean();
    case "target":
      return fc.oneof(fc.constant("goal" as const), fc.constantFrom(1, 2.5, 3, 4));
    case "list":
      return fc.array(arbitraryValue(parameter.of), {
        minLength: parameter.least ?? 0,
        maxLength: parameter.most ?? 4,
      });
    case "text":
      return fc.constantFrom("a", "b", "c");
    case "record":
      return fc.dictionary(fc.constantFrom("a", "b", "c"), arbitraryValue(parameter.of));
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(parameter.fields).map(([name, field]) => [name, arbitraryValue(field)]),
        ),
      );
    case "tree":
      return arbitraryTree;
    default:
      return parameter satisfies never;
  }
}

/** Values for parameters by what a method declares of them; those with defaults are sometimes left out. None above what it may not exceed. */
export const arbitraryParameters = (
  parameters: Parameters,
): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(parameters).map(([name, parameter]) => [name, arbitraryValue(parameter)]),
      ),
      {
        requiredKeys: Object.keys(parameters).filter(
          (name) => !("default" in (parameters[name] as Parameter)),
        ),
      },
    )
    // Of a wide population steep items are summed over tens of thousands of abilities: the oracle asks that, no law a hundred times.
    .map((given) => soundItems(given, 1))
    .filter((given) => settle(parameters, given).ok);
