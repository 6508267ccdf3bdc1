import type { BandId, CompetencyId, NodeId, ScaleId } from "../../identity/ids.ts";
import type { Framework, FrameworkNode } from "../framework.ts";
import type { Progression } from "../progression.ts";
import type { Relation } from "../relation.ts";
import type { Scale } from "../scale.ts";

/** Something that evidence can be about: a competency, or an indicator of one. */
export type TargetNode = Extract<FrameworkNode, { readonly kind: "competency" | "indicator" }>;

/** A name of a target, folded for comparing. */
export interface TargetName {
  readonly folded: string;
  readonly target: TargetNode;
}

/**
 * A framework made ready for looking things up: compiled once by `indexFramework`, read by the functions beside it. A lookup, not a
 * document: rebuild it rather than send or store it.
 */
export interface FrameworkIndex {
  readonly framework: Framework;
  /** Every node once, in the order of the document. */
  readonly nodes: readonly FrameworkNode[];
  /** Where in `nodes` the node with an id stands. */
  readonly positions: ReadonlyMap<NodeId, number>;
  /** The children of every node, those of one side by side: by order, then as the document has them. */
  readonly children: readonly FrameworkNode[];
  /** Where in `children` those of the node at a position begin; where the next node's begin they end. */
  readonly childrenFrom: Uint32Array;
  /** The further places above a node: nodes of this framework that `part-of` relations name, in their order, without its home. */
  readonly alsoAbove: ReadonlyMap<NodeId, readonly FrameworkNode[]>;
  /** The nodes with nothing above them. */
  readonly roots: readonly FrameworkNode[];
  readonly relationsFrom: ReadonlyMap<NodeId, readonly Relation[]>;
  readonly relationsTo: ReadonlyMap<NodeId, readonly Relation[]>;
  /** The school's own types of relation with the one of ours that each is a kind of. */
  readonly broaderRelations: ReadonlyMap<string, string>;
  /** The first node with each code. */
  readonly codes: ReadonlyMap<string, FrameworkNode>;
  /** All nodes with a code, for codes that several have. */
  readonly sharedCodes: ReadonlyMap<string, readonly FrameworkNode[]>;
  /** By the system that gives them, then by value. */
  readonly identifiers: ReadonlyMap<string, ReadonlyMap<string, readonly FrameworkNode[]>>;
  readonly scales: ReadonlyMap<ScaleId, Scale>;
  /** Every grade band with its position, the youngest at 0. */
  readonly bands: ReadonlyMap<BandId, number>;
  /** The same, youngest first. */
  readonly bandsInOrder: readonly BandId[];
  readonly progressions: ReadonlyMap<CompetencyId, readonly Progression[]>;
  /** Names that a wrong one can be compared with, a limited number of them. */
  readonly names: readonly TargetName[];
}
