import type { BandId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";

/** A stretch of school years with statements of its own, such as 6-8. Bands stand in order, youngest first. */
export interface GradeBand extends Extensible {
  readonly id: BandId;
  readonly name: Text;
  /** The grades in it as the school writes them: ["6", "7", "8"]. */
  readonly grades?: readonly string[];
}
