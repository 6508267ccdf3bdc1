import * as z from "zod";
import type { Parameters } from "../methods/parameter.ts";
import { parametersSchema } from "../methods/parameters-schema.ts";
import { settle } from "../methods/settle.ts";
import type { RollUpRule } from "../roll-up/roll-up-rule.ts";
import { withFaults } from "./with-faults.ts";

const optional = z.exactOptional;

/** One of the registry's names with the parameters it takes, by the key under which a policy names it. */
export function choiceSchema(
  key: "method" | "rule",
  entries: {
    readonly [id: string]: {
      readonly parameters: Parameters;
      readonly check?: RollUpRule["check"];
    };
  },
  beside: z.core.$ZodShape = {},
): z.ZodType {
  const options = Object.entries(entries).map(([name, entry]) => {
    const { parameters } = entry;
    const needed = Object.values(parameters).some((parameter) => !("default" in parameter));
    const schema = withFaults(parametersSchema(parameters), (given) => {
      const settled = settle(parameters, given);
      // Settled against the entry's own declaration, from which its type derives.
      return settled.ok ? (entry.check?.(settled.value as never, []) ?? []) : [];
    });
    return z.strictObject({
      [key]: z.literal(name),
      parameters: needed ? schema : optional(schema),
      ...beside,
    });
  });
  // zod asks for a tuple of at least one; a registry is never empty.
  return z.discriminatedUnion(key, options as never);
}
