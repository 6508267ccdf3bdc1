import { checkNode } from "./check-node.ts";
import type { Document } from "./document.ts";
import { type DocumentIssue, documentIssue } from "./findings.ts";
import { isLanguageTag } from "./language-tag.ts";
import { deepestHeading, deepestNode } from "./limits.ts";
import { shapeOf } from "./node-shape.ts";
import { pathOf, type Visit, walk } from "./walk.ts";

const isMisplaced = ({ node, holds, above, step }: Visit, flow: "block" | "span"): boolean => {
  if (node.type === "header") return above !== undefined || step[1] !== 0;
  if (holds === "cell") return flow === "block" && node.type !== "level-strip";
  return holds === "blocks" ? flow !== "block" : flow !== "span";
};

const isInLink = ({ above }: Visit): boolean => {
  for (let at = above; at !== undefined; at = at.above) if (at.node.type === "link") return true;
  return false;
};

/** The level of a heading at each visit: 2 in the document, one deeper in each headed node. Visits come from above. */
const headingLevels = (): ((visit: Visit, headed: boolean) => number) => {
  const inside = new Map<Visit | undefined, number>([[undefined, 2]]);
  return (visit, headed) => {
    const level = inside.get(visit.above) ?? 2;
    inside.set(visit, headed ? level + 1 : level);
    return level;
  };
};

const checkHead = ({ language, title, children }: Document): readonly DocumentIssue[] => [
  ...(isLanguageTag(language) ? [] : [documentIssue("wrong-language", ["language"], {})]),
  ...(title.trim() === ""
    ? [documentIssue("no-words", ["title"], { type: "document", field: "title" })]
    : []),
  ...(children[0]?.type === "header" ? [] : [documentIssue("no-header", ["children"], {})]),
];

const checkVisit = (
  visit: Visit,
  levelOf: ReturnType<typeof headingLevels>,
): readonly DocumentIssue[] => {
  const { node, depth } = visit;
  if (depth > deepestNode) return [];
  const path = pathOf(visit);
  if (depth === deepestNode) return [documentIssue("too-deep", path, { most: deepestNode })];
  const shape = shapeOf(node);
  if (shape === undefined)
    return [documentIssue("unknown-node", path, { type: String(node.type) })];
  const found = [...checkNode(node, path)];
  if (isMisplaced(visit, shape.flow)) {
    found.push(documentIssue("misplaced-node", path, { type: node.type }));
  }
  const hasHeading = shape.headed || node.type === "heading" || node.type === "key";
  if (levelOf(visit, shape.headed) > deepestHeading && hasHeading) {
    found.push(documentIssue("heading-too-deep", path, { most: deepestHeading }));
  }
  if (node.type === "link" && isInLink(visit)) {
    found.push(documentIssue("nested-link", path, {}, "warning"));
  }
  return found;
};

/**
 * Everything wrong with a document that its type cannot refuse: unknown or misplaced nodes, headings, names, captions and
 * alternatives without words, goals and dots off the scale, links that are not safe, headings nested too deep. A renderer
 * prints any document but one with unknown nodes or nested too deep.
 *
 * @example
 * ```ts
 * import { checkDocument, documentOf, paragraph } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [paragraph("Hello")] });
 * checkDocument(page).map(({ code }) => code); // => ["no-header"]
 * ```
 */
export const checkDocument = (document: Document): readonly DocumentIssue[] => {
  const found = [...checkHead(document)];
  const levelOf = headingLevels();
  for (const visit of walk(document)) {
    for (const issue of checkVisit(visit, levelOf)) found.push(issue);
  }
  return found;
};
