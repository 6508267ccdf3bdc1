import type { Json, Log } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { carrierOf } from "../people/cast.ts";
import { formerScale } from "./conversions.ts";
import { patterns } from "./patterns.ts";
import { letters, panels, results } from "./results.ts";

const note =
  "Test material: which learner carries which pattern, and what the school's policies have to say of it. Never shown in a report.";

/** One learner's part of a log. */
const partOf = ({ format, entries }: Log, learner: string): Log => ({
  format,
  entries: entries.filter((entry) =>
    entry.type === "demonstration"
      ? entry.learners.includes(learner)
      : "learner" in entry && entry.learner === learner,
  ),
});

/**
 * Which learner carries which pattern and what comes of it, with the log of the learner from another school converted the other way: one record
 * cannot hold both.
 */
export function testMaterial(otherWay: Log): { readonly [key: string]: Json } {
  const material = {
    about: note,
    asOf,
    policies: letters,
    formerScale,
    patterns: patterns.map(({ number, name, competencies }) => ({
      number,
      name,
      learner: carrierOf(number).id,
      competencies,
      results: results[number],
      ...(number === 8 ? { panels } : {}),
    })),
    logs: { "linear-by-maximum": partOf(otherWay, carrierOf(9).id) },
  };
  // Plain JSON, which an interface cannot say of itself.
  return material as object as { readonly [key: string]: Json };
}
