import type { Limits, Parser } from "@whole-learner/core";
import { issue, must, type Result } from "@whole-learner/core/issue";
import { parserOf } from "@whole-learner/core/parse";
import type { Document } from "../document/document.ts";
import { deepestNode } from "../document/limits.ts";
import { pathOf, walk } from "../document/walk.ts";
import { documentSchema } from "./blocks.schema.ts";

const parser: Parser<Document> = parserOf({
  name: "document",
  upgrades: [],
  schema: documentSchema,
});

/** A node takes up to four levels of JSON, and a cell a few more: this is as deep as the deepest document. */
const depth = deepestNode * 4 + 20;

/**
 * A document from JSON that came from anywhere, or every issue that kept it from being one. Never throws. Whether it is also
 * well made (headings, captions, values on their scales) is what `checkDocument` says.
 *
 * @example
 * ```ts
 * import { safeParseDocument } from "@whole-learner/reports";
 * const result = safeParseDocument({ format: "whole-learner/document@1", kind: "page" });
 * result.ok; // => false
 * ```
 */
export const safeParseDocument = (input: unknown, limits: Limits = {}): Result<Document> => {
  const result = parser.safeParse(input, { depth, ...limits });
  if (!result.ok) return result;
  for (const visit of walk(result.value)) {
    if (visit.depth < deepestNode) continue;
    return { ok: false, issues: [issue("too-deep", pathOf(visit), { most: deepestNode })] };
  }
  return result;
};

/**
 * A document from JSON that came from anywhere, or the one error class with every issue.
 *
 * @example
 * ```ts
 * import { documentOf, paragraph, parseDocument, renderJson } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [paragraph("Hello")] });
 * parseDocument(JSON.parse(renderJson(page))).title; // => "A page"
 * ```
 */
export const parseDocument = (input: unknown, limits?: Limits): Document =>
  must(safeParseDocument(input, limits));
