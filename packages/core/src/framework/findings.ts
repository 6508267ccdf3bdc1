import type { NodeKind } from "./node.ts";

/** What can be wrong with a framework as a whole: found by checking, not by parsing. */
export interface FrameworkFindings {
  /** A node came without an id and was given one made from the framework's id and the node's code or text. */
  readonly "id-given": { readonly kind: NodeKind | "progression"; readonly id: string };
  /** The same id twice where ids must be unique. */
  readonly "duplicate-id": { readonly id: string; readonly kind: string };
  /** The same code twice: people cannot tell the two apart. */
  readonly "duplicate-code": { readonly code: string };
  /** Points at something that the framework does not have. */
  readonly dangling: { readonly id: string; readonly kind: string };
  /** A relation whose end is not in this framework: kept as a node outside. */
  readonly "outside-framework": { readonly id: string };
  /** Nodes that are, step by step, part of themselves or come before themselves. */
  readonly cycle: { readonly ids: readonly string[]; readonly relation: string };
  /** A home above that a node of this kind cannot have. */
  readonly "wrong-home": { readonly kind: NodeKind; readonly above: NodeKind };
  /** A level that is not above the one before it. */
  readonly "levels-not-ascending": {
    readonly level: string;
    readonly value: number;
    readonly before: number;
  };
  /** A value that is no whole multiple of the scale's grain from its lowest level. */
  readonly "off-grain": { readonly value: number; readonly grain: number };
  /** The scale's goal, a level expected or described, that the scale does not have. */
  readonly "unknown-level": { readonly level: string; readonly scale: string };
  readonly "unknown-band": { readonly band: string };
  /** A cell of the progression without a statement. */
  readonly "progression-gap": { readonly level: string; readonly band?: string };
  /** Two statements for one cell. */
  readonly "progression-twice": { readonly level: string; readonly band?: string };
  /** Expected levels that fall as a learner moves on. */
  readonly "expectation-falls": {
    readonly band: string;
    readonly from: string;
    readonly to: string;
  };
  /** A competency that reports a level and has no progression to place it on. */
  readonly "no-progression": { readonly competency: string };
  /** A text without one of the framework's languages. */
  readonly "missing-translation": { readonly language: string };
  /** A text in a language that no language tag fits or that the framework does not list. */
  readonly "unlisted-language": { readonly language: string };
  /** Something in use points at a node that is retired. */
  readonly "retired-in-use": { readonly id: string; readonly on: string };
  /** A relation, kind, setting or role that is neither ours nor in the vocabulary. */
  readonly "unknown-term": { readonly term: string; readonly list: string };
  /** An outcome of the portrait that appears twice, or an outcome with no competency under it. */
  readonly "outcome-without-competency": { readonly outcome: string };
}
