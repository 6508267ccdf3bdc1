import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The nodes that another system knows under an identifier, as the document has them. */
export const nodesByIdentifier = (
  index: FrameworkIndex,
  system: string,
  value: string,
): readonly FrameworkNode[] => index.identifiers.get(system)?.get(value) ?? [];
