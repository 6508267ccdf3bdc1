import { canonicalJson } from "../../identity/canonical-json.ts";
import type { Json } from "../../parse/json.ts";
import type { Moment } from "../../time/moment.ts";
import type { Replacement, Retraction } from "../correction.ts";
import type { Demonstration } from "../demonstration.ts";
import type { Judgement } from "../judgement.ts";
import type { Entry } from "../log.ts";
import type { Rating } from "../rating.ts";

/** An entry on its way through gathering: with its times as numbers and its place in the log. */
export interface Held<E extends Entry = Entry> {
  readonly entry: E;
  readonly position: number;
  /** The moment from which on it is known: its own, or that of the replacement that brought it. */
  readonly recorded: Moment;
  /** The beginning of when it happened, in milliseconds since 1970. */
  readonly at: number;
  /** The beginning of `recorded`, in milliseconds since 1970. */
  readonly knownAt: number;
  /** The replacement that brought it, where it is no entry of its own. */
  readonly broughtBy?: Held<Replacement>;
}

/** What a log tells of learners; the other entries say something about these. */
export type HeldRecord = Held<Rating | Demonstration | Judgement>;

export type HeldCorrection = Held<Retraction | Replacement>;

/** By UTF-16 code unit. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order in which entries were written down: by when each is known, by when it happened, by its sequence, by its id; of two that
 * still tie, by content, so that no two different entries are equal and their place in the log never matters.
 */
export function inOrder(a: Held, b: Held): number {
  return (
    a.knownAt - b.knownAt ||
    a.at - b.at ||
    (a.entry.sequence ?? 0) - (b.entry.sequence ?? 0) ||
    byCodeUnit(a.entry.id, b.entry.id) ||
    byCodeUnit(contentOf(a.entry), contentOf(b.entry))
  );
}

// An entry is plain JSON, which an interface cannot say of itself.
const contentOf = (entry: Entry): string => canonicalJson(entry as object as Json);
