export { type BarSpan, bar } from "./bar.ts";
export { type Chart, type ChartParts, type ChartPlace, chart } from "./chart.ts";
export { checkDocument } from "./check-document.ts";
export { type Choice, type ChoiceOptions, type Choices, choice, choices } from "./choices.ts";
export { type CodeSpan, code } from "./code.ts";
export { type Columns, columns } from "./columns.ts";
export type { Direction } from "./direction.ts";
export { type Document, type DocumentParts, documentOf } from "./document.ts";
export type { Axis, Tick } from "./drawing/axis.ts";
export type { Bar, Bars } from "./drawing/bars.ts";
export type { Contribution, Contributions } from "./drawing/contributions.ts";
export type { Drawing, DrawingKind, DrawingOf } from "./drawing/drawing.ts";
export type { Growth, GrowthBand, GrowthMark, GrowthPlace, GrowthStep } from "./drawing/growth.ts";
export type { Radar, RadarAxis } from "./drawing/radar.ts";
export type { RatingMark, Ratings } from "./drawing/ratings.ts";
export type { Sparkline, SparkPoint } from "./drawing/sparkline.ts";
export type { Stacked, StackedBar, StackedValue } from "./drawing/stacked.ts";
export type { Trend, TrendMark, TrendPoint } from "./drawing/trend.ts";
export { type EmphasisSpan, emphasis } from "./emphasis.ts";
export { type Extension, extension } from "./extension.ts";
export { type Fact, type Facts, fact, facts } from "./facts.ts";
export { type Figure, figure } from "./figure.ts";
export { type DocumentFindings, type DocumentIssue, documentIssue } from "./findings.ts";
export { type GoalSpan, goal } from "./goal.ts";
export { type Header, type HeaderParts, header } from "./header.ts";
export { type Heading, heading } from "./heading.ts";
export { inLanguages } from "./in-languages.ts";
export { type Key, type KeyParts, type KeyStep, key } from "./key.ts";
export { type KeyFigure, type KeyFigures, keyFigure, keyFigures } from "./key-figures.ts";
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
export { type SignatureLine, type Signatures, signatureLine, signatures } from "./signatures.ts";
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
export { type WriteIn, writeIn } from "./write-in.ts";
