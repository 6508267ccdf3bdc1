import type { NodeId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";

/** The identifier that another system uses for a node, such as the URI of a CASE item. */
export interface ExternalIdentifier {
  /** Who gives such identifiers: a URI or a short name that the sender and the receiver agree on. */
  readonly system: string;
  readonly value: string;
}

/** A node's last day of use. What stands in its place is told by `replaced-by` relations. */
export interface Retirement {
  readonly on: Day;
  readonly reason?: Text;
}

/** What every node of a framework has. Siblings stand in `order`, then as they come in their list. */
export interface NodeBase extends Extensible {
  /** The code that people use, such as "STEER.1"; not an identity, though a framework should not use one twice. */
  readonly code?: string;
  readonly order?: number;
  readonly identifiers?: readonly ExternalIdentifier[];
  readonly retired?: Retirement;
}

/** The kinds of node, each a list of the framework under its plural. */
export type NodeKind = "domain" | "outcome" | "competency" | "indicator";

/** A node's one home above it. More places above it are `part-of` relations. */
export interface Homed {
  readonly partOf?: NodeId;
}
