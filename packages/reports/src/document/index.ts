export { checkDocument } from "./check-document.ts";
export { type CodeSpan, code } from "./code.ts";
export { type Columns, columns } from "./columns.ts";
export type { Direction } from "./direction.ts";
export { type Document, type DocumentParts, documentOf } from "./document.ts";
export { type EmphasisSpan, emphasis } from "./emphasis.ts";
export { type Extension, extension } from "./extension.ts";
export { type Fact, type Facts, fact, facts } from "./facts.ts";
export { type Figure, figure } from "./figure.ts";
export { type DocumentFindings, type DocumentIssue, documentIssue } from "./findings.ts";
export { type Header, type HeaderParts, header } from "./header.ts";
export { type Heading, heading } from "./heading.ts";
export { type Key, type KeyParts, type KeyStep, key } from "./key.ts";
export { type LangSpan, lang } from "./lang.ts";
export {
  type Dots,
  type LevelStep,
  type LevelStrip,
  type LevelStripParts,
  levelStrip,
} from "./level-strip.ts";
export { type LinkSpan, link } from "./link.ts";
export { item, type List, type ListItem, list, orderedList } from "./list.ts";
export { type NameSpan, name } from "./name.ts";
export type { Block, Node, NodeOf, NodeType, Span } from "./node.ts";
export { type Note, type NoteVariant, note } from "./note.ts";
export { type NumberSpan, number } from "./number.ts";
export { type PageBreak, pageBreak } from "./page-break.ts";
export { type Paragraph, type ParagraphTone, paragraph } from "./paragraph.ts";
export { type Passage, passage } from "./passage.ts";
export { plainWords } from "./plain-words.ts";
export { type Provenance, provenance } from "./provenance.ts";
export { type Quote, type QuoteOptions, type QuoteVariant, quote } from "./quote.ts";
export { type Row, type RowOptions, row } from "./row.ts";
export { type Section, type SectionOptions, type SectionVariant, section } from "./section.ts";
export { type StateKind, type StateSpan, state } from "./state.ts";
export { type StrongSpan, strong } from "./strong.ts";
export {
  type CellWords,
  cell,
  numeric,
  type Table,
  type TableCell,
  type TableColumn,
  type TableGroup,
  type TableLayout,
  type TableParts,
  type TableRow,
  table,
  tableGroup,
  tableRow,
} from "./table.ts";
export { type TextSpan, text } from "./text.ts";
export { type Visitors, visit } from "./visit.ts";
export { pathOf, type Visit, walk } from "./walk.ts";
export { spans, type Words } from "./words.ts";
