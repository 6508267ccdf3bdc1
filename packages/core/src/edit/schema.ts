import * as z from "zod";
import type { FrameworkId } from "../identity/ids.ts";
import type { Path } from "../issue/issue.ts";
import { label, uuid } from "../parse/fields.ts";
import type { Json } from "../parse/json.ts";
import { exactly, type Schema } from "../parse/schema.ts";
import { instant } from "../time/zone.schema.ts";
import type { AuditEntry } from "./audit.ts";
import type { Edit } from "./edit.ts";
import type { History } from "./history.ts";
import type { Patch } from "./patch.ts";
import { recipeSchema } from "./recipe.schema.ts";

const path: Schema<Path> = z.array(z.union([z.string(), z.int().min(0)]));
const value: z.ZodType<Json> = z.json();

const patch = z.union([
  z.strictObject({ op: z.enum(["add", "replace"]), path, value }),
  z.strictObject({ op: z.literal("remove"), path }),
]);
// Not proved: any JSON within JSON is a comparison of types without an end.
const patchSchema: Schema<Patch> = patch as unknown as Schema<Patch>;

const entry = z.strictObject({
  by: z.string(),
  at: instant,
  why: z.string(),
  framework: uuid<FrameworkId>(),
  version: label,
  recipe: recipeSchema,
});
const entrySchema: Schema<AuditEntry> = exactly<AuditEntry>()(entry);

const edit = z.strictObject({
  entry: entrySchema,
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
});
const editSchema: Schema<Edit> = exactly<Edit>()(edit);

const history = z.strictObject({
  format: z.literal("whole-learner/history@1"),
  past: z.array(editSchema),
  future: z.array(editSchema).default([]),
});

/** The shape of a history of edits. A Standard Schema; `z.toJSONSchema` makes a JSON Schema of it. */
export const historySchema: Schema<History> = exactly<History>()(history);
