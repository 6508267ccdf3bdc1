import type { Issue } from "../../issue/issue.ts";
import type { FrameworkIndex } from "../lookup/framework-index.ts";

/** Finds every place where a framework has one kind of fault. */
export type Check = (index: FrameworkIndex) => readonly Issue[];
