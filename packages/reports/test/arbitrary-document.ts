import fc from "fast-check";
import {
  type Block,
  type Document,
  documentOf,
  type Drawing,
  type Fact,
  type LevelStrip,
  type ListItem,
  type Span,
  type StateSpan,
  type TableRow,
} from "../src/document/index.ts";
import { everyDrawing } from "./every-node.ts";

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Mina",
      "level ",
      " words",
      "“I can.”",
      "a*b",
      "1.",
      "_x_",
      "!",
      "字",
      "学习 进步",
      "هدف",
      "🙂",
      "x y",
      "",
      "(",
      "|",
      "`",
      "&amp;",
      "https:",
      "//a",
      "www",
      ".b",
      "#",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const text = words.map((said): Span => ({ type: "text", text: said }));
const language = fc.constantFrom("en", "es", "ar", "zh-Hans");
const direction = fc.constantFrom("ltr" as const, "rtl" as const);
const states = fc.constantFrom("no-opportunity" as const, "excused" as const, "other" as const);

const { span } = fc.letrec<{ span: Span; spans: readonly Span[] }>((tie) => ({
  spans: fc.array(tie("span"), { maxLength: 4 }),
  span: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    words.map((said): Span => ({ type: "number", text: said })),
    words.map((said): Span => ({ type: "code", text: said })),
    tie("spans").map((children): Span => ({ type: "strong", children })),
    tie("spans").map((children): Span => ({ type: "emphasis", children })),
    tie("spans").map((children): Span => ({ type: "name", children })),
    fc.tuple(language, fc.option(direction, { nil: undefined }), tie("spans")).map(
      ([tag, way, children]): Span => ({
        type: "lang",
        language: tag,
        ...(way === undefined ? {} : { direction: way }),
        children,
      }),
    ),
    fc
      .tuple(
        fc.constantFrom("https://a.example/?x=1&y=2", "mailto:m@a.example", "javascript:x"),
        tie("spans"),
      )
      .map(([href, children]): Span => ({ type: "link", href, children })),
    fc
      .tuple(states, tie("spans"))
      .map(([state, children]): Span => ({ type: "state", state, children })),
    tie("spans").map((children): Span => ({ type: "goal", children })),
    fc
      .tuple(
        fc.oneof(
          fc.integer({ min: 0, max: 4 }).map((part) => part / 4),
          fc.double(),
        ),
        tie("spans"),
      )
      .map(([share, children]): Span => ({ type: "bar", share, children })),
  ),
}));

/** Any run of words. */
export const spans: fc.Arbitrary<readonly Span[]> = fc.array(span, { maxLength: 5 });

const state: fc.Arbitrary<StateSpan> = fc.record({
  type: fc.constant("state"),
  state: states,
  children: spans,
});
const strip: fc.Arbitrary<LevelStrip> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record(
    {
      type: fc.constant("level-strip" as const),
      steps: fc.array(fc.record({ label: spans }), { minLength: count, maxLength: count }),
      goal: fc.integer({ min: 0, max: count - 1 }),
      dots: fc.oneof(
        fc.record({
          kind: fc.constant("profile" as const),
          counts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
        }),
        fc.record(
          {
            kind: fc.constant("single" as const),
            at: fc.integer({ min: 0, max: (count - 1) * 4 }).map((quarter) => quarter / 4),
          },
          { requiredKeys: ["kind"] },
        ),
      ),
      alternative: words,
    },
    { requiredKeys: ["type", "steps", "dots", "alternative"] },
  ),
);
const fact: fc.Arbitrary<Fact> = fc.record({ label: spans, value: spans });
const tableOf = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const cell = fc.record({ children: fc.array(fc.oneof(span, strip), { maxLength: 2 }) });
  const cells = fc.array(cell, { minLength: count, maxLength: count });
  const row: fc.Arbitrary<TableRow> = fc.record(
    { cells, marked: fc.boolean() },
    { requiredKeys: ["cells"] },
  );
  const rows = fc.array(row, { maxLength: 3 });
  return fc.record(
    {
      type: fc.constant("table" as const),
      layout: fc.constantFrom("stack" as const, "compact" as const, "grid" as const),
      caption: spans,
      aside: spans,
      columns: fc.array(
        fc.record({ label: spans, numeric: fc.boolean() }, { requiredKeys: ["label"] }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      groups: fc.array(fc.record({ label: spans, rows }, { requiredKeys: ["rows"] }), {
        maxLength: 2,
      }),
      foot: rows,
    },
    { requiredKeys: ["type", "layout", "caption", "columns", "groups", "foot"] },
  );
});

const drawing: fc.Arbitrary<Drawing> = fc
  .tuple(words, fc.nat(7))
  .map(([said, at]) => everyDrawing(said)[at] as Drawing);

const { block } = fc.letrec<{ block: Block; blocks: readonly Block[] }>((tie) => {
  const blocks = tie("blocks");
  const item: fc.Arbitrary<ListItem> = fc.record({ children: blocks });
  return {
    blocks: fc.array(tie("block"), { maxLength: 3 }),
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({
        type: fc.constant("paragraph" as const),
        tone: fc.constantFrom("plain" as const, "aside" as const, "answer" as const),
        children: spans,
      }),
      fc.record(
        {
          type: fc.constant("section" as const),
          variant: fc.constantFrom("part" as const, "block" as const, "home" as const),
          lead: spans,
          heading: spans,
          aside: spans,
          children: blocks,
        },
        { requiredKeys: ["type", "variant", "heading", "children"] },
      ),
      fc.record({ type: fc.constant("heading" as const), children: spans }),
      fc.record(
        {
          type: fc.constant("quote" as const),
          variant: fc.constantFrom("own" as const, "statement" as const, "next" as const),
          lead: spans,
          children: spans,
          attribution: spans,
        },
        { requiredKeys: ["type", "variant", "children"] },
      ),
      fc.record({
        type: fc.constant("list" as const),
        ordered: fc.boolean(),
        items: fc.array(item, { maxLength: 3 }),
      }),
      tableOf,
      fc.record(
        {
          type: fc.constant("key" as const),
          heading: spans,
          how: spans,
          steps: fc.array(fc.record({ label: spans, words: spans }), { maxLength: 3 }),
          goal: fc.record({ at: fc.nat(3), label: spans }),
        },
        { requiredKeys: ["type", "heading", "how", "steps"] },
      ),
      fc.record(
        {
          type: fc.constant("row" as const),
          name: spans,
          aside: spans,
          strip,
          states: fc.array(state, { maxLength: 2 }),
          children: blocks,
        },
        { requiredKeys: ["type", "name", "states", "children"] },
      ),
      fc.record({
        type: fc.constant("columns" as const),
        across: fc.constantFrom(2 as const, 3 as const),
        children: blocks,
      }),
      strip,
      fc.record({ type: fc.constant("facts" as const), items: fc.array(fact, { maxLength: 3 }) }),
      fc.record({ type: fc.constant("figure" as const), caption: spans, children: blocks }),
      fc.record({
        type: fc.constant("key-figures" as const),
        items: fc.array(
          fc.record(
            { value: spans, label: spans, aside: spans },
            { requiredKeys: ["value", "label"] },
          ),
          { maxLength: 3 },
        ),
      }),
      fc.record(
        {
          type: fc.constant("chart" as const),
          title: spans,
          finding: spans,
          how: spans,
          place: fc.constantFrom("beside" as const, "above" as const, "after" as const),
          drawing,
          table: tableOf,
        },
        { requiredKeys: ["type", "title", "finding", "place", "drawing", "table"] },
      ),
      fc.record({
        type: fc.constant("write-in" as const),
        label: spans,
        lines: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.double()),
      }),
      fc.record({
        type: fc.constant("signatures" as const),
        items: fc.array(fc.record({ label: spans, value: spans }, { requiredKeys: ["label"] }), {
          maxLength: 3,
        }),
      }),
      fc.record(
        {
          type: fc.constant("choices" as const),
          label: spans,
          items: fc.array(
            fc.record(
              { children: spans, goal: spans, chosen: spans },
              { requiredKeys: ["children"] },
            ),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ["type", "items"] },
      ),
      fc.constant({ type: "page-break" } as const),
      fc.record({
        type: fc.constant("note" as const),
        variant: fc.constantFrom("plain" as const, "unreviewed" as const, "caution" as const),
        children: spans,
      }),
      fc.record({ type: fc.constant("provenance" as const), children: blocks, smallPrint: spans }),
      fc.record({ type: fc.constant("passage" as const), language, direction, children: blocks }),
      fc.record({
        type: fc.constant("extension" as const),
        name: fc.constantFrom("acme/seal", "__proto__", "constructor"),
        data: fc.constant(null),
        fallback: blocks,
      }),
    ),
  };
});

const header: fc.Arbitrary<Block> = fc.record(
  {
    type: fc.constant("header" as const),
    issuer: spans,
    promise: spans,
    kind: spans,
    whose: spans,
    about: spans,
    facts: fc.array(fact, { maxLength: 5 }),
  },
  { requiredKeys: ["type", "kind", "whose", "facts"] },
);

/** Any document that the types allow: every node, every option, words of every kind. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    title: words,
    runningTitle: fc.option(words, { nil: undefined }),
    language,
    direction,
    first: header,
    rest: fc.array(block, { maxLength: 5 }),
  })
  .map(({ title, runningTitle, language: tag, direction: way, first, rest }) =>
    documentOf({
      kind: "any",
      title,
      ...(runningTitle === undefined ? {} : { runningTitle }),
      language: tag,
      direction: way,
      children: [first, ...rest],
    }),
  );
