import {
  calendarSchema,
  experiencesSchema,
  frameworkSchema,
  historySchema,
  logSchema,
  rosterSchema,
} from "@whole-learner/core/parse";
import { conversionSchema } from "@whole-learner/mastery/conversion";
import { policyBookSchema, policySchema } from "@whole-learner/mastery/policy";
import { postingSchema } from "@whole-learner/mastery/posting";
import * as z from "zod";

/** The documents of core and mastery, by the name in their `format`. */
export type DocumentName =
  | "framework"
  | "log"
  | "roster"
  | "experiences"
  | "calendar"
  | "history"
  | "policy"
  | "policy-book"
  | "conversion"
  | "posting";

const schemas: Readonly<Record<DocumentName, object>> = {
  framework: frameworkSchema,
  log: logSchema,
  roster: rosterSchema,
  experiences: experiencesSchema,
  calendar: calendarSchema,
  history: historySchema,
  policy: policySchema,
  "policy-book": policyBookSchema,
  conversion: conversionSchema,
  posting: postingSchema,
};

/** Every one of them. */
export const documentNames: readonly DocumentName[] = [
  "framework",
  "log",
  "roster",
  "experiences",
  "calendar",
  "history",
  "policy",
  "policy-book",
  "conversion",
  "posting",
];

/** A JSON Schema as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of one of our documents, for programs in any language: of what may be read, where lists with a default may be left out, or, with `of: "value"`, of what our parsers give.
 * It says what shape a document has; whether it makes sense (ids that are there, levels of the scale) is for `checkFramework` and its like. The schema of a report's document is `documentJsonSchema` of the reports package.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from "@whole-learner/interop/json-schema";
 * jsonSchemaOf("framework")["required"]; // => ["format", "id", "title", "scales", "competencies"]
 * ```
 */
export function jsonSchemaOf(
  name: DocumentName,
  options: { readonly of?: "input" | "value" } = {},
): JsonSchema {
  const made = z.toJSONSchema(schemas[name] as z.ZodType, {
    target: "draft-2020-12",
    io: options.of === "value" ? "output" : "input",
    // A rule that only code can tell is left out: the schema takes what the parser may still refuse.
    unrepresentable: "any",
  });
  return { ...made, title: `whole-learner/${name}` };
}
