import type { BarSpan } from "./bar.ts";
import type { Chart } from "./chart.ts";
import type { Choices } from "./choices.ts";
import type { Columns } from "./columns.ts";
import type { CodeSpan } from "./code.ts";
import type { EmphasisSpan } from "./emphasis.ts";
import type { Extension } from "./extension.ts";
import type { Facts } from "./facts.ts";
import type { Figure } from "./figure.ts";
import type { GoalSpan } from "./goal.ts";
import type { Header } from "./header.ts";
import type { Heading } from "./heading.ts";
import type { Key } from "./key.ts";
import type { KeyFigures } from "./key-figures.ts";
import type { LangSpan } from "./lang.ts";
import type { LevelStrip } from "./level-strip.ts";
import type { LinkSpan } from "./link.ts";
import type { List } from "./list.ts";
import type { NameSpan } from "./name.ts";
import type { Note } from "./note.ts";
import type { NumberSpan } from "./number.ts";
import type { PageBreak } from "./page-break.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Passage } from "./passage.ts";
import type { Provenance } from "./provenance.ts";
import type { Quote } from "./quote.ts";
import type { Row } from "./row.ts";
import type { Section } from "./section.ts";
import type { Signatures } from "./signatures.ts";
import type { StateSpan } from "./state.ts";
import type { StrongSpan } from "./strong.ts";
import type { Table } from "./table.ts";
import type { TextSpan } from "./text.ts";
import type { WriteIn } from "./write-in.ts";

/** What stands in a line of words. */
export type Span =
  | TextSpan
  | StrongSpan
  | EmphasisSpan
  | LinkSpan
  | NumberSpan
  | CodeSpan
  | NameSpan
  | LangSpan
  | StateSpan
  | GoalSpan
  | BarSpan;

/** What stands on its own, below what was before. */
export type Block =
  | Header
  | Section
  | Heading
  | Paragraph
  | Quote
  | List
  | Table
  | Key
  | Row
  | Columns
  | LevelStrip
  | Facts
  | KeyFigures
  | Figure
  | Chart
  | WriteIn
  | Signatures
  | Choices
  | PageBreak
  | Note
  | Provenance
  | Passage
  | Extension;

/** Everything a document is made of: plain JSON, told apart by `type`. The union is closed; `extension` is its door. */
export type Node = Span | Block;

/** The `type` of a node. */
export type NodeType = Node["type"];

/** The node of a type. */
export type NodeOf<T extends NodeType> = Extract<Node, { readonly type: T }>;
