import type { Issue } from "../../issue/issue.ts";
import type { Framework } from "../framework.ts";
import { indexFramework } from "../lookup/index-framework.ts";
import { checks } from "./registry.ts";

/**
 * Everything that is wrong with what a framework says, at once, each with its place in the document: kind by kind, then as the document
 * has it. Errors (an id used twice, a home that is not there, a cycle, levels that do not ascend) make results unreliable; warnings
 * (a missing translation, a gap) are for a person to look at; notes say what is unusual and fine. `FrameworkFindings` says
 * which is which. Takes a parsed framework; in English the issues are said by `frameworkSentences`.
 *
 * @example
 * ```ts
 * import { checkFramework, parseFramework, pointer } from "@whole-learner/core";
 * const framework = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   competencies: [{ id: "share", name: "Share the work", partOf: "teem", reporting: "narrative" }],
 * });
 * const [found] = checkFramework(framework);
 * found?.code; // => "dangling"
 * pointer(found?.path ?? []); // => "/competencies/0/partOf"
 * ```
 */
export function checkFramework(framework: Framework): readonly Issue[] {
  const index = indexFramework(framework);
  return Object.values(checks).flatMap((check) => check(index));
}
