import * as z from "zod";
import type { RequirementTree } from "../roll-up/requirement-tree.ts";
import { exceeding } from "./exceeding.ts";
import type { Parameter, Parameters } from "./parameter.ts";

interface Bounds {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
}

const bounded = (schema: z.ZodNumber, { least, above, most, below }: Bounds): z.ZodNumber => {
  let result = schema;
  if (least !== undefined) result = result.gte(least);
  if (above !== undefined) result = result.gt(above);
  if (most !== undefined) result = result.lte(most);
  if (below !== undefined) result = result.lt(below);
  return result;
};

const target = z.union([z.number(), z.literal("goal")]);
const required = z.exactOptional(z.boolean());
const members = z.array(z.lazy((): z.ZodType<RequirementTree> => treeSchema)).min(1);
const treeSchema: z.ZodType<RequirementTree> = z.union([
  z.strictObject({ child: z.string().min(1), at: z.exactOptional(target), required }),
  z.strictObject({ all: members, required }),
  z.strictObject({ any: members, required }),
  z.strictObject({ least: z.int().min(1), of: members, required }),
]);

function schemaOf(parameter: Parameter): z.ZodType {
  switch (parameter.kind) {
    case "number":
      return bounded(z.number(), parameter);
    case "integer":
      return bounded(z.int(), parameter);
    case "choice":
      return z.enum(parameter.of as [string, ...string[]]);
    case "target":
      return target;
    case "switch":
      return z.boolean();
    case "text":
      return z.string().min(1);
    case "object":
      return parametersSchema(parameter.fields);
    case "record":
      return z.record(z.string().min(1), schemaOf(parameter.of));
    case "tree":
      return treeSchema;
    case "list": {
      let list = z.array(schemaOf(parameter.of));
      if (parameter.least !== undefined) list = list.min(parameter.least);
      if (parameter.most !== undefined) list = list.max(parameter.most);
      return list;
    }
    default:
      return parameter satisfies never;
  }
}

/**
 * The schema of a method's parameters as a policy writes them. Defaults are told (for JSON Schema), not filled in: a policy stays as it
 * was written, and compiling it settles the rest.
 */
export function parametersSchema(parameters: Parameters): z.ZodType {
  const defaults = Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      "default" in parameter ? [[name, parameter.default]] : [],
    ),
  );
  return z
    .strictObject(
      Object.fromEntries(
        Object.entries(parameters).map(([name, parameter]) => {
          const described = schemaOf(parameter).meta({
            description: parameter.meaning,
            ...("default" in parameter ? { default: parameter.default } : {}),
          });
          return [name, "default" in parameter ? z.exactOptional(described) : described];
        }),
      ),
    )
    .check(({ value, issues }) => {
      for (const { name, value: input, most } of exceeding(parameters, { ...defaults, ...value })) {
        issues.push({
          code: "too_big",
          origin: "int",
          maximum: most,
          inclusive: true,
          input,
          path: [name],
        });
      }
    });
}
