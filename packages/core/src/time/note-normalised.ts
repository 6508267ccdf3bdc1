import { type Issue, issue } from "../issue/issue.ts";
import type { Json } from "../parse/json.ts";
import type { RawDocument } from "../parse/kind.ts";
import { toInstant } from "./to-instant.ts";

const isObject = (value: Json | undefined): value is RawDocument =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Says of each turn of a zone's clocks whether it is written in another form than the one it will be read in. */
export function noteNormalised(zone: Json | undefined): readonly Issue[] {
  const offsets = isObject(zone) ? zone["offsets"] : undefined;
  if (!Array.isArray(offsets)) return [];
  return (offsets as readonly Json[]).flatMap((offset, position): readonly Issue[] => {
    const from = isObject(offset) ? offset["from"] : undefined;
    const to = typeof from === "string" ? toInstant(from) : undefined;
    return typeof from !== "string" || to === undefined || to === from
      ? []
      : [issue("instant-normalised", ["zone", "offsets", position, "from"], { from, to }, "note")];
  });
}
