import type { EntryId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Moment } from "../time/moment.ts";

/** What every entry of the log has. The log only grows: a correction is an entry of its own. */
export interface EntryBase extends Extensible {
  readonly id: EntryId;
  /** When it happened. */
  readonly happened: Moment;
  /** When it was written down, from when on it acts. Without it, from when it happened, and an issue says so. */
  readonly recorded?: Moment;
  /** Orders entries of the same time where their order is known: lower is earlier. */
  readonly sequence?: number;
}
