import type { Path } from "@whole-learner/core/issue";
import { isSafeAddress } from "./address.ts";
import { checkChart } from "./check-drawing/check-chart.ts";
import { checkStrip } from "./check-strip.ts";
import { checkTable } from "./check-table.ts";
import { type DocumentIssue, documentIssue } from "./findings.ts";
import { isLanguageTag } from "./language-tag.ts";
import { mostLines } from "./limits.ts";
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
  chart: checkChart,
  goal: (node, path) => words(node, path, "children", node.children),
  bar: (node, path) => [
    ...words(node, path, "children", node.children),
    ...(node.share >= 0 && node.share <= 1
      ? []
      : [documentIssue("off-scale", [...path, "share"], { value: node.share, from: 0, to: 1 })]),
  ],
  "key-figures": (node, path) =>
    node.items.flatMap(({ value, label }, at) => [
      ...words(node, [...path, "items", at], "value", value),
      ...words(node, [...path, "items", at], "label", label),
    ]),
  "write-in": (node, path) => [
    ...words(node, path, "label", node.label),
    ...(Number.isInteger(node.lines) && node.lines > 0 && node.lines <= mostLines
      ? []
      : [documentIssue("wrong-lines", [...path, "lines"], { lines: node.lines })]),
  ],
  signatures: (node, path) =>
    node.items.flatMap(({ label }, at) => words(node, [...path, "items", at], "label", label)),
  choices: (node, path) =>
    node.items.flatMap(({ children, goal, chosen }, at) => [
      ...words(node, [...path, "items", at], "children", children),
      ...(goal === undefined ? [] : words(node, [...path, "items", at], "goal", goal)),
      ...(chosen === undefined ? [] : words(node, [...path, "items", at], "chosen", chosen)),
    ]),
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
