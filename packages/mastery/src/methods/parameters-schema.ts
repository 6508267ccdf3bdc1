import * as z from "zod";
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

function schemaOf(parameter: Parameter): z.ZodType {
  switch (parameter.kind) {
    case "number":
      return bounded(z.number(), parameter);
    case "integer":
      return bounded(z.int(), parameter);
    case "choice":
      return z.enum(parameter.of as [string, ...string[]]);
    case "target":
      return z.union([z.number(), z.literal("goal")]);
    case "switch":
      return z.boolean();
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
export const parametersSchema = (parameters: Parameters): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => {
        const described = schemaOf(parameter).meta({
          description: parameter.meaning,
          ...("default" in parameter ? { default: parameter.default } : {}),
        });
        return [name, "default" in parameter ? z.exactOptional(described) : described];
      }),
    ),
  );
