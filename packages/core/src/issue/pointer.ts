import type { Path } from "./issue.ts";

const escaped = (key: string | number): string =>
  String(key).replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * A path as a JSON pointer (RFC 6901); the empty string is the whole document.
 *
 * @example
 * ```ts
 * import { pointer } from "@whole-learner/core";
 * pointer(["competencies", 3, "name"]); // => "/competencies/3/name"
 * pointer(["extensions", "a/b"]); // => "/extensions/a~1b"
 * ```
 */
export const pointer = (path: Path): string => path.map((key) => `/${escaped(key)}`).join("");
