import type { Path } from "@whole-learner/core/issue";
import { isSafeAddress } from "./address.ts";
import { checkStrip } from "./check-strip.ts";
import { checkTable } from "./check-table.ts";
import { type DocumentIssue, documentIssue } from "./findings.ts";
import { isLanguageTag } from "./language-tag.ts";
import type { Node, NodeOf, NodeType, Span } from "./node.ts";
import { plainWords } from "./plain-words.ts";

type Issues = readonly DocumentIssue[];

const words = (node: Node, path: Path, field: string, given: readonly Span[]): Issues =>
  plainWords(given).trim() === ""
    ? [documentIssue("no-words", [...path, field], { type: node.type, field })]
    : [];

const language = (node: NodeOf<"lang"> | NodeOf<"passage">, path: Path): Issues =>
  isLanguageTag(node.language) ? [] : [documentIssue("wrong-language", [...path, "language"], {})];

const checks: { readonly [T in NodeType]?: (node: NodeOf<T>, path: Path) => Issues } = {
  header: (node, path) => [
    ...words(node, path, "kind", node.kind),
    ...words(node, path, "whose", node.whose),
  ],
  section: (node, path) => words(node, path, "heading", node.heading),
  heading: (node, path) => words(node, path, "children", node.children),
  row: (node, path) => words(node, path, "name", node.name),
  state: (node, path) => words(node, path, "children", node.children),
  figure: (node, path) => words(node, path, "caption", node.caption),
  key: (node, path) => [
    ...words(node, path, "heading", node.heading),
    ...(node.goal === undefined || Object.hasOwn(node.steps, node.goal.at)
      ? []
      : [
          documentIssue("goal-out-of-range", [...path, "goal", "at"], {
            goal: node.goal.at,
            steps: node.steps.length,
          }),
        ]),
  ],
  table: checkTable,
  "level-strip": checkStrip,
  link: (node, path) => [
    ...words(node, path, "children", node.children),
    ...(isSafeAddress(node.href)
      ? []
      : [documentIssue("unsafe-link", [...path, "href"], {}, "warning")]),
  ],
  lang: language,
  passage: language,
};

/** What is wrong with a node by itself, whatever is above and inside it. */
export const checkNode = (node: Node, path: Path): Issues => {
  const check = Object.hasOwn(checks, node.type) ? checks[node.type] : undefined;
  // The check was looked up by this node's type.
  return (check as ((node: Node, path: Path) => Issues) | undefined)?.(node, path) ?? [];
};
