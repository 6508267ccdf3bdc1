import type { Entry, Log } from "@whole-learner/core";
import type { ConversionName } from "../patterns/conversions.ts";
import { patternOf } from "../patterns/patterns.ts";
import { newActors } from "./actors.ts";
import { correctionsOf } from "./corrections.ts";
import { standaloneRatings } from "./no-level.ts";
import { ordinaryWork } from "./ordinary-work.ts";
import { patternWorks } from "./pattern-work.ts";
import { decisions } from "./people-decide.ts";
import { teamWork } from "./team-work.ts";
import { writeDown } from "./write-down.ts";

/** When an entry came into the log; a day, where nobody noted it, before all instants of that day. */
const since = ({ recorded, happened }: Entry): string => recorded ?? happened;

/** In the order in which a school writes: by when, then by id. */
function asWritten(a: Entry, b: Entry): number {
  const [first, second] = [since(a), since(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** All that was seen, said and corrected over the two years, with ratings from another school converted in one of two ways. */
export function logWith(conversion: ConversionName): Log {
  const actors = newActors();
  const shown = actors.flatMap((actor) => {
    const { person } = actor;
    const own =
      person.pattern === undefined
        ? []
        : patternWorks(actor, patternOf(person.pattern), conversion);
    return writeDown(person, [...ordinaryWork(actor), ...own]);
  });
  const entries = [...shown, ...teamWork(actors), ...standaloneRatings()];
  const corrected = [...entries, ...correctionsOf(entries), ...decisions(entries)];
  return { format: "whole-learner/log@1", entries: [...corrected].sort(asWritten) };
}
