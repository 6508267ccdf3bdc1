import type { Path } from "../../issue/issue.ts";
import { listOf, type ListedNode } from "../lookup/nodes-in.ts";

/** Where a node stands in its framework, or a field of it. */
export const nodePath = ({ kind, position }: ListedNode, ...field: readonly string[]): Path => [
  listOf[kind],
  position,
  ...field,
];
