import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { walkDown } from "./walk-down.ts";

/**
 * Every node of the framework once, as an outline is read: each before its children, siblings in order. Nodes that only a cycle holds
 * come at the end, so that none is lost.
 */
export const outlineOf = (index: FrameworkIndex): readonly FrameworkNode[] =>
  walkDown(index, [...index.roots, ...index.nodes]);
