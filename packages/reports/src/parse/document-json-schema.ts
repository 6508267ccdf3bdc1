import * as z from "zod";
import { block, documentSchema } from "./blocks.schema.ts";
import { drawing } from "./drawings.schema.ts";
import { span, state } from "./spans.schema.ts";

/**
 * The JSON Schema (draft 2020-12) of a document, for programs in any language that make or read documents.
 *
 * @example
 * ```ts
 * import { documentJsonSchema } from "@whole-learner/reports";
 * documentJsonSchema().$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export const documentJsonSchema = (): z.core.JSONSchema.BaseSchema => {
  const names = z.registry<{ readonly id: string }>();
  names.add(block, { id: "block" });
  names.add(span, { id: "span" });
  names.add(state, { id: "state" });
  names.add(drawing, { id: "drawing" });
  return z.toJSONSchema(documentSchema, { target: "draft-2020-12", metadata: names });
};
