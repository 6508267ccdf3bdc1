import type { InteropIssue } from "./issue.ts";

/** An issue of a table, in the file that it stands in, by the name that the file has in the input. */
export const inFile =
  (file: string) =>
  (found: InteropIssue): InteropIssue => ({ ...found, file, path: [file, ...found.path] });
