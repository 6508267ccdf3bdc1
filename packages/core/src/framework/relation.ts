import type { NodeId, RelationId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Term } from "./vocabulary.ts";

/** A node of another framework. */
export interface ExternalNode extends Extensible {
  readonly uri: string;
  readonly framework?: string;
  readonly code?: string;
  readonly name?: Text;
}

/**
 * How one node stands to another, read "from is ... to": part of, comes before, covers (evidence of `from` is evidence of `to`), the same
 * as, related to, replaced by.
 */
export type RelationType = Term<
  "part-of" | "precedes" | "covers" | "equivalent" | "related" | "replaced-by"
>;

/** One relation. An end outside the framework is kept as it is: never lost, never an error. */
export interface Relation extends Extensible {
  readonly id?: RelationId;
  readonly type: RelationType;
  readonly from: NodeId;
  readonly to: NodeId | ExternalNode;
  /** Among the siblings under `to`, for `part-of`. */
  readonly order?: number;
  readonly note?: Text;
}
