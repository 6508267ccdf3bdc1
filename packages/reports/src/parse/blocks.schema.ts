import type { Json } from "@whole-learner/core";
import { extensionsSchema, languageTagSchema, type Schema } from "@whole-learner/core/schema";
import * as z from "zod";
import type { Document } from "../document/document.ts";
import type { LevelStrip } from "../document/level-strip.ts";
import type { Block } from "../document/node.ts";
import type { Table } from "../document/table.ts";
import { drawing } from "./drawings.schema.ts";
import { exactlyNode } from "./exactly-node.ts";
import { direction, span, spans, state } from "./spans.schema.ts";

const json: z.ZodType<Json> = z.json();
const maybe = z.exactOptional(spans);
const count = z.int().min(0);
const blocks: Schema<readonly Block[]> = z.array(z.lazy((): Schema<Block> => block));
const holding = <T extends string>(type: T) =>
  ({ type: z.literal(type), children: blocks }) as const;
const saying = <T extends string>(type: T) => ({ type: z.literal(type), children: spans }) as const;
const fact = z.strictObject({ label: spans, value: spans });

const levelStrip = z.strictObject({
  type: z.literal("level-strip"),
  steps: z.array(z.strictObject({ label: spans })),
  goal: z.exactOptional(count),
  dots: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("profile"), counts: z.array(count) }),
    z.strictObject({ kind: z.literal("single"), at: z.exactOptional(z.number().min(0)) }),
  ]),
  alternative: z.string(),
});
const strip: Schema<LevelStrip> = exactlyNode<LevelStrip>()(levelStrip);

const tableRow = z.strictObject({
  cells: z.array(z.strictObject({ children: z.array(z.union([span, strip])) })),
  marked: z.exactOptional(z.boolean()),
});
const tableNode = z.strictObject({
  type: z.literal("table"),
  layout: z.enum(["stack", "compact", "grid"]),
  caption: spans,
  aside: maybe,
  columns: z.array(z.strictObject({ label: spans, numeric: z.exactOptional(z.boolean()) })),
  groups: z.array(z.strictObject({ label: maybe, rows: z.array(tableRow) })),
  foot: z.array(tableRow),
});
const table: Schema<Table> = exactlyNode<Table>()(tableNode);

const anyBlock = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("header"),
    issuer: maybe,
    promise: maybe,
    kind: spans,
    whose: spans,
    about: maybe,
    facts: z.array(fact),
  }),
  z.strictObject({
    ...holding("section"),
    variant: z.enum(["part", "block", "home"]),
    lead: maybe,
    heading: spans,
    aside: maybe,
  }),
  z.strictObject(saying("heading")),
  z.strictObject({ ...saying("paragraph"), tone: z.enum(["plain", "aside", "answer"]) }),
  z.strictObject({
    ...saying("quote"),
    variant: z.enum(["own", "statement", "next"]),
    lead: maybe,
    attribution: maybe,
  }),
  z.strictObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ children: blocks })),
  }),
  tableNode,
  z.strictObject({
    type: z.literal("key"),
    heading: spans,
    how: spans,
    steps: z.array(z.strictObject({ label: spans, words: spans })),
    goal: z.exactOptional(z.strictObject({ at: count, label: spans })),
  }),
  z.strictObject({
    ...holding("row"),
    name: spans,
    aside: maybe,
    strip: z.exactOptional(strip),
    states: z.array(state),
  }),
  z.strictObject({ ...holding("columns"), across: z.union([z.literal(2), z.literal(3)]) }),
  levelStrip,
  z.strictObject({ type: z.literal("facts"), items: z.array(fact) }),
  z.strictObject({
    type: z.literal("key-figures"),
    items: z.array(z.strictObject({ value: spans, label: spans, aside: maybe })),
  }),
  z.strictObject({ ...holding("figure"), caption: spans }),
  z.strictObject({
    type: z.literal("chart"),
    title: spans,
    finding: spans,
    how: maybe,
    place: z.enum(["beside", "above", "after"]),
    drawing,
    table,
  }),
  z.strictObject({ type: z.literal("write-in"), label: spans, lines: z.int().min(1) }),
  z.strictObject({
    type: z.literal("signatures"),
    items: z.array(z.strictObject({ label: spans, value: maybe })),
  }),
  z.strictObject({
    type: z.literal("choices"),
    label: maybe,
    items: z.array(z.strictObject({ children: spans, goal: maybe, chosen: maybe })),
  }),
  z.strictObject({ type: z.literal("page-break") }),
  z.strictObject({ ...saying("note"), variant: z.enum(["plain", "unreviewed", "caution"]) }),
  z.strictObject({ ...holding("provenance"), smallPrint: spans }),
  z.strictObject({ ...holding("passage"), language: languageTagSchema, direction }),
  z.strictObject({
    type: z.literal("extension"),
    name: z.string(),
    data: json,
    fallback: blocks,
  }),
]);

/** Any block. */
export const block: Schema<Block> = exactlyNode<Block>()(anyBlock);

const document = z.strictObject({
  format: z.literal("whole-learner/document@1"),
  kind: z.string(),
  title: z.string(),
  runningTitle: z.exactOptional(z.string()),
  language: languageTagSchema,
  direction,
  children: blocks,
  extensions: z.exactOptional(extensionsSchema),
});

/** The shape of a document. A Standard Schema. */
export const documentSchema: Schema<Document> = exactlyNode<Document>()(document);
