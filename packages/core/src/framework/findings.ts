import type { NodeKind } from "./node.ts";
import type { BandPoint } from "./progression.ts";

/**
 * What can be wrong with a framework as a whole: found by checking, not by parsing. An error makes results unreliable; a warning is
 * for a person to look at; a note says what is unusual and fine. Each finding says which it is.
 */
export interface FrameworkFindings {
  /** Note. A node came without an id and was given one made from the framework's id and the node's code or text. */
  readonly "id-given": { readonly kind: NodeKind | "progression"; readonly id: string };
  /**
   * Error. The same id twice where ids must be unique: among all nodes whatever their kind, among scales, the levels and the states of a
   * scale, grade bands, progressions, relations, the terms of a vocabulary (ours included) and languages. The first is the one that is found.
   */
  readonly "duplicate-id": { readonly id: string; readonly kind: string };
  /** Warning. The same code twice: people cannot tell the two apart. */
  readonly "duplicate-code": { readonly code: string };
  /** Error. Points at something that the framework does not have; `kind` is what should be there. */
  readonly dangling: { readonly id: string; readonly kind: string };
  /** Note. A relation whose end is an id that is not in this framework: kept as it is. */
  readonly "outside-framework": { readonly id: string };
  /**
   * Error. Nodes that are, step by step, part of themselves or come before themselves; each is part of (or comes before) the next and the last
   * the first. At the place that says so of the first.
   */
  readonly cycle: { readonly ids: readonly string[]; readonly relation: string };
  /** Error. A home, or a further place by a `part-of` relation, that a node of this kind cannot have. */
  readonly "wrong-home": { readonly kind: NodeKind; readonly above: NodeKind };
  /** Warning. Competencies that report a level, in a framework without a scale. */
  readonly "no-scale": { readonly competencies: number };
  /** Error. A level that is not above the one before it, compared in billionths as scores are. */
  readonly "levels-not-ascending": {
    readonly level: string;
    readonly value: number;
    readonly before: number;
  };
  /** Error. A value that is no whole multiple of the scale's grain from its lowest level. */
  readonly "off-grain": { readonly value: number; readonly grain: number };
  /** Error. The scale's goal, or a level expected, described or shown by an indicator, that the scale does not have. */
  readonly "unknown-level": { readonly level: string; readonly scale: string };
  /** Error. A grade band that the framework does not have or that the progression in which it is used does not run through. */
  readonly "unknown-band": { readonly band: string };
  /** Warning. A cell of the progression without a statement; at most 200 are listed for one progression. */
  readonly "progression-gap": { readonly level: string; readonly band?: string };
  /** Error. Two statements for one cell. */
  readonly "progression-twice": { readonly level: string; readonly band?: string };
  /** Error. Two levels expected at one point of a grade band. */
  readonly "expectation-twice": { readonly band: string; readonly point: BandPoint };
  /** Warning. Expected levels that fall as a learner moves on: within a band or, on a continuum, from band to band. */
  readonly "expectation-falls": {
    readonly band: string;
    readonly from: string;
    readonly to: string;
  };
  /** Note. A competency that reports a level and has no progression to place it on. */
  readonly "no-progression": { readonly competency: string };
  /** Warning. An outcome that the portrait tells twice. */
  readonly "outcome-twice": { readonly outcome: string };
  /** Warning. An outcome with no competency under it. */
  readonly "outcome-without-competency": { readonly outcome: string };
  /** Warning. Something in use (a child, a relation, a progression, the portrait) points at a node that is retired. */
  readonly "retired-in-use": { readonly id: string; readonly on: string };
  /** Warning. A type of relation, or the broader term of one of the school's own, that is neither ours nor in the vocabulary. */
  readonly "unknown-term": { readonly term: string; readonly list: string };
  /** Warning. A text without one of the framework's languages, or empty in it. */
  readonly "missing-translation": { readonly language: string };
  /** Warning. A text in a language that the framework does not list. */
  readonly "unlisted-language": { readonly language: string };
}
