import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import type { Issue } from "../../issue/issue.ts";
import type { Roster } from "../roster.ts";

/** Finds every place where a roster has one kind of fault; what needs the framework finds nothing without one. */
export type RosterCheck = (roster: Roster, index: FrameworkIndex | undefined) => readonly Issue[];
