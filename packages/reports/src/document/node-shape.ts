import type { Path } from "@whole-learner/core/issue";
import type { Node, NodeOf, NodeType } from "./node.ts";

/** A list of nodes inside a node, where it is, and what may stand in it. */
export interface Slot {
  readonly path: Path;
  readonly nodes: readonly Node[];
  readonly holds: "blocks" | "spans" | "cell";
  /** The node is the value at the path itself, not the first of a list there. */
  readonly alone?: boolean;
}

/** What all code that does not know a type by name needs to know about it. */
export interface NodeShape<T extends NodeType> {
  readonly flow: "block" | "span";
  /** Whether it puts a heading above what it holds, so that headings inside it are one level deeper. */
  readonly headed: boolean;
  /** The lists of nodes inside it, in reading order. */
  readonly slots: (node: NodeOf<T>) => readonly Slot[];
}

const spansAt = (nodes: readonly Node[] | undefined, ...path: Path): readonly Slot[] =>
  nodes === undefined ? [] : [{ path, nodes, holds: "spans" }];

const blocksAt = (nodes: readonly Node[], ...path: Path): readonly Slot[] => [
  { path, nodes, holds: "blocks" },
];

const words = (node: { readonly children: readonly Node[] }): readonly Slot[] =>
  spansAt(node.children, "children");

const span = <T extends NodeType>(slots: NodeShape<T>["slots"]): NodeShape<T> => ({
  flow: "span",
  headed: false,
  slots,
});

const block = <T extends NodeType>(slots: NodeShape<T>["slots"], headed = false): NodeShape<T> => ({
  flow: "block",
  headed,
  slots,
});

const facts = (node: NodeOf<"facts"> | NodeOf<"header">, key: "items" | "facts"): readonly Slot[] =>
  (node.type === "facts" ? node.items : node.facts).flatMap(({ label, value }, at) => [
    ...spansAt(label, key, at, "label"),
    ...spansAt(value, key, at, "value"),
  ]);

const cells = (rows: NodeOf<"table">["foot"], ...path: Path): readonly Slot[] =>
  rows.flatMap((row, at) =>
    row.cells.map(
      ({ children }, column): Slot => ({
        path: [...path, at, "cells", column, "children"],
        nodes: children,
        holds: "cell",
      }),
    ),
  );

const strip = (node: NodeOf<"level-strip"> | undefined): readonly Slot[] =>
  node === undefined ? [] : [{ path: ["strip"], nodes: [node], holds: "blocks", alone: true }];

/** The shape of every node. A type without its shape does not compile; walking and checking know no other place. */
export const nodeShapes: { readonly [T in NodeType]: NodeShape<T> } = {
  text: span(() => []),
  number: span(() => []),
  code: span(() => []),
  strong: span(words),
  emphasis: span(words),
  link: span(words),
  name: span(words),
  lang: span(words),
  state: span(words),
  goal: span(words),
  bar: span(words),
  header: block((node) => [
    ...spansAt(node.issuer, "issuer"),
    ...spansAt(node.promise, "promise"),
    ...spansAt(node.kind, "kind"),
    ...spansAt(node.whose, "whose"),
    ...spansAt(node.about, "about"),
    ...facts(node, "facts"),
  ]),
  section: block(
    (node) => [
      ...spansAt(node.lead, "lead"),
      ...spansAt(node.heading, "heading"),
      ...spansAt(node.aside, "aside"),
      ...blocksAt(node.children, "children"),
    ],
    true,
  ),
  heading: block(words),
  paragraph: block(words),
  quote: block((node) => [
    ...spansAt(node.lead, "lead"),
    ...words(node),
    ...spansAt(node.attribution, "attribution"),
  ]),
  list: block((node) =>
    node.items.flatMap(({ children }, at) => blocksAt(children, "items", at, "children")),
  ),
  table: block((node) => [
    ...spansAt(node.caption, "caption"),
    ...spansAt(node.aside, "aside"),
    ...node.columns.flatMap(({ label }, at) => spansAt(label, "columns", at, "label")),
    ...node.groups.flatMap(({ label, rows }, at) => [
      ...spansAt(label, "groups", at, "label"),
      ...cells(rows, "groups", at, "rows"),
    ]),
    ...cells(node.foot, "foot"),
  ]),
  key: block((node) => [
    ...spansAt(node.heading, "heading"),
    ...spansAt(node.how, "how"),
    ...node.steps.flatMap((step, at) => [
      ...spansAt(step.label, "steps", at, "label"),
      ...spansAt(step.words, "steps", at, "words"),
    ]),
    ...spansAt(node.goal?.label, "goal", "label"),
  ]),
  row: block(
    (node) => [
      ...spansAt(node.name, "name"),
      ...spansAt(node.aside, "aside"),
      ...strip(node.strip),
      ...spansAt(node.states, "states"),
      ...blocksAt(node.children, "children"),
    ],
    true,
  ),
  columns: block((node) => blocksAt(node.children, "children")),
  "level-strip": block((node) =>
    node.steps.flatMap(({ label }, at) => spansAt(label, "steps", at, "label")),
  ),
  facts: block((node) => facts(node, "items")),
  figure: block((node) => [
    ...blocksAt(node.children, "children"),
    ...spansAt(node.caption, "caption"),
  ]),
  "key-figures": block((node) =>
    node.items.flatMap(({ value, label, aside }, at) => [
      ...spansAt(value, "items", at, "value"),
      ...spansAt(label, "items", at, "label"),
      ...spansAt(aside, "items", at, "aside"),
    ]),
  ),
  chart: block((node) => {
    const said = [
      ...spansAt(node.title, "title"),
      ...spansAt(node.finding, "finding"),
      ...spansAt(node.how, "how"),
    ];
    const table: Slot = { path: ["table"], nodes: [node.table], holds: "blocks", alone: true };
    return node.place === "after" ? [table, ...said] : [...said, table];
  }),
  "write-in": block((node) => spansAt(node.label, "label")),
  signatures: block((node) =>
    node.items.flatMap(({ value, label }, at) => [
      ...spansAt(value, "items", at, "value"),
      ...spansAt(label, "items", at, "label"),
    ]),
  ),
  choices: block((node) => [
    ...spansAt(node.label, "label"),
    ...node.items.flatMap(({ children, goal, chosen }, at) => [
      ...spansAt(children, "items", at, "children"),
      ...spansAt(goal, "items", at, "goal"),
      ...spansAt(chosen, "items", at, "chosen"),
    ]),
  ]),
  "page-break": block(() => []),
  note: block(words),
  provenance: block((node) => [
    ...blocksAt(node.children, "children"),
    ...spansAt(node.smallPrint, "smallPrint"),
  ]),
  passage: block((node) => blocksAt(node.children, "children")),
  extension: block((node) => blocksAt(node.fallback, "fallback")),
};

/** The shape of a node of whatever type, or nothing for a type we do not know, as in a document of a later version. */
export const shapeOf = (node: Node): NodeShape<NodeType> | undefined =>
  Object.hasOwn(nodeShapes, node.type)
    ? // A shape takes nodes of its own type, and it was looked up by the type of this one.
      (nodeShapes[node.type] as NodeShape<NodeType>)
    : undefined;
