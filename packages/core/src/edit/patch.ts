import type { Path } from "../issue/issue.ts";
import type { Json } from "../parse/json.ts";

/**
 * One step of a change, as RFC 6902 (JSON Patch) has it, but for the path: keys and positions from the root in place of a JSON pointer, which
 * `pointer` makes of it. Steps apply one after the other. In a list, `add` puts the value before what stands at the position, or at
 * the end; `remove` closes the gap. When a list grows or shrinks in its middle, every later position is replaced and the
 * end is added or removed, so that such a change is as long as the rest of the list.
 */
export type Patch =
  | { readonly op: "add" | "replace"; readonly path: Path; readonly value: Json }
  | { readonly op: "remove"; readonly path: Path };
