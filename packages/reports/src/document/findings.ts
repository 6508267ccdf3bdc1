import type { IssueOf, Path, Severity } from "@whole-learner/core/issue";

/** What can be wrong with a document, by code, and what each says about it. */
export interface DocumentFindings {
  /** A type of node that this version does not know. */
  readonly "unknown-node": { readonly type: string };
  /** A block among words, words among blocks, or a header that is not the first child of the document. */
  readonly "misplaced-node": { readonly type: string };
  /** Nodes inside nodes, more than any page needs: nothing renders it. */
  readonly "too-deep": { readonly most: number };
  /** A page without its title block has no first heading. */
  readonly "no-header": Readonly<Record<never, never>>;
  /** More headings inside headings than HTML has levels. */
  readonly "heading-too-deep": { readonly most: number };
  /** A heading, a name or a label without words. */
  readonly "no-words": { readonly type: string; readonly field: string };
  /** A table without words that say what it is. */
  readonly "no-caption": Readonly<Record<never, never>>;
  /** A strip without its text alternative. */
  readonly "no-alternative": Readonly<Record<never, never>>;
  /** A goal that is none of the steps. */
  readonly "goal-out-of-range": { readonly goal: number; readonly steps: number };
  /** A level or a band in a drawing that is none of those it has. */
  readonly "level-out-of-range": { readonly level: number; readonly levels: number };
  /** A dot beyond the steps. */
  readonly "dot-out-of-range": { readonly at: number; readonly steps: number };
  /** A count of dots that is not a whole number from 0. */
  readonly "wrong-count": { readonly count: number };
  /** As many counts as steps, values as parts of a bar, levels as cuts and one more: no more and no fewer. */
  readonly "counts-differ": { readonly counts: number; readonly steps: number };
  /** As many cells in a row as the table has columns. */
  readonly "cells-differ": { readonly cells: number; readonly columns: number };
  /** A kind of drawing that this version does not know. */
  readonly "unknown-drawing": { readonly kind: string };
  /** A drawing of nothing. */
  readonly "nothing-drawn": Readonly<Record<never, never>>;
  /** A scale whose end is not after its start. */
  readonly "no-scale": { readonly from: number; readonly to: number };
  /** A value that is not on its scale. */
  readonly "off-scale": { readonly value: number; readonly from: number; readonly to: number };
  /** A time or a cut before the one that it follows. */
  readonly "out-of-order": Readonly<Record<never, never>>;
  /** An interval with one end, or around another value than its own. */
  readonly "wrong-interval": Readonly<Record<never, never>>;
  /** A radar of so few axes that its shape says nothing but their order. */
  readonly "too-few-axes": { readonly axes: number; readonly least: number };
  /** Groups that do not count every axis once. */
  readonly "groups-differ": { readonly axes: number };
  /** A chart without the values behind it: its table has no rows. */
  readonly "no-rows": Readonly<Record<never, never>>;
  /** Lines to write on that are not a whole number from 1 to 60. */
  readonly "wrong-lines": { readonly lines: number };
  /** Not a language tag as BCP 47 writes them. */
  readonly "wrong-language": Readonly<Record<never, never>>;
  /** An address that is not `http`, `https` or `mailto`, or holds what no address may: its words stay, the link goes. */
  readonly "unsafe-link": Readonly<Record<never, never>>;
  /** A link inside a link: only the outer one is one. */
  readonly "nested-link": Readonly<Record<never, never>>;
}

/** Something wrong with a document, as data. */
export type DocumentIssue = IssueOf<DocumentFindings>;

/** Makes an issue of a document; the code decides what data it needs. */
export const documentIssue = <C extends keyof DocumentFindings>(
  code: C,
  path: Path,
  data: DocumentFindings[C],
  severity: Severity = "error",
): DocumentIssue => ({ code, severity, path, data }) as DocumentIssue;
