import type { FrameworkNode } from "../framework.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The nodes with nothing of this framework above them: first those with an `order`, then as the document has them. */
export const rootsOf = (index: FrameworkIndex): readonly FrameworkNode[] => index.roots;
