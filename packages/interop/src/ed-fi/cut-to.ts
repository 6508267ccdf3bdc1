import type { Path } from "@whole-learner/core/issue";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** A text as long as Ed-Fi takes it, counted in characters as XML Schema counts them. What is cut ends in an ellipsis and is told. */
export function cutTo(
  text: string,
  most: number,
  field: string,
  path: Path,
  issues: InteropIssue[],
): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  issues.push(interopIssue("ed-fi-too-long", { path }, { field, most }, "warning", "replaced"));
  return `${characters.slice(0, most - 1).join("")}…`;
}
