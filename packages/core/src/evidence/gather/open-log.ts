import type { Moment } from "../../time/moment.ts";
import type { Consent } from "../consent.ts";
import type { Erasure, Replacement } from "../correction.ts";
import type { Demonstration } from "../demonstration.ts";
import type { Judgement } from "../judgement.ts";
import type { Entry, Log } from "../log.ts";
import type { Rating } from "../rating.ts";
import type { Held, HeldCorrection } from "./held.ts";

/** The entries of a log by type. What a replacement brings stands among its kind, at the place of the replacement. */
export interface OpenedLog {
  readonly ratings: readonly Held<Rating>[];
  readonly demonstrations: readonly Held<Demonstration>[];
  readonly judgements: readonly Held<Judgement>[];
  readonly corrections: readonly HeldCorrection[];
  readonly consents: readonly Held<Consent>[];
  readonly erasures: readonly Erasure[];
}

/** Reads every entry's times once and sorts the entries by type, each list in the order of the log. */
export function openLog(log: Log, beginOf: (moment: Moment) => number): OpenedLog {
  const ratings: Held<Rating>[] = [];
  const demonstrations: Held<Demonstration>[] = [];
  const judgements: Held<Judgement>[] = [];
  const corrections: HeldCorrection[] = [];
  const consents: Held<Consent>[] = [];
  const erasures: Erasure[] = [];

  const hold = <E extends Entry>(entry: E, position: number): Held<E> => {
    const at = beginOf(entry.happened);
    return entry.recorded === undefined
      ? { entry, position, recorded: entry.happened, at, knownAt: at }
      : { entry, position, recorded: entry.recorded, at, knownAt: beginOf(entry.recorded) };
  };
  const bring = <E extends Entry>(entry: E, by: Held<Replacement>): Held<E> => ({
    ...by,
    entry,
    at: beginOf(entry.happened),
    broughtBy: by,
  });

  log.entries.forEach((entry, position) => {
    switch (entry.type) {
      case "rating":
        ratings.push(hold(entry, position));
        break;
      case "demonstration":
        demonstrations.push(hold(entry, position));
        break;
      case "judgement":
        judgements.push(hold(entry, position));
        break;
      case "retraction":
        corrections.push(hold(entry, position));
        break;
      case "replacement": {
        const held = hold(entry, position);
        corrections.push(held);
        const brought = entry.with;
        if (brought.type === "rating") ratings.push(bring(brought, held));
        else if (brought.type === "demonstration") demonstrations.push(bring(brought, held));
        else judgements.push(bring(brought, held));
        break;
      }
      case "consent":
        consents.push(hold(entry, position));
        break;
      case "erasure":
        erasures.push(entry);
        break;
      default:
        entry satisfies never;
    }
  });
  return { ratings, demonstrations, judgements, corrections, consents, erasures };
}
