import type { Entry, Replacement } from "@whole-learner/core";
import { patternOf } from "../patterns/patterns.ts";
import { carrierOf } from "../people/cast.ts";
import { correctionReasons as reasons } from "../words/reasons.ts";
import { isDemonstration, isRating, replacement } from "./correction.ts";
import { at } from "./moments.ts";

/** What is corrected for the learners whose corrections are told one by one. */
export function toldCorrections(entries: readonly Entry[]): readonly Omit<Replacement, "id">[] {
  const away = carrierOf(7);
  const newcomer = carrierOf(4);
  const noted = new Set(patternOf(7).competencies as readonly string[]);
  const excused = entries
    .filter(isRating)
    .filter(
      ({ learner, target, value }) =>
        learner === away.id &&
        noted.has(target) &&
        value.kind === "status" &&
        value.status === "missing",
    )
    .map((entry, place) =>
      replacement(
        entry.id,
        { ...entry, value: { kind: "status", status: "excused" } },
        at("2026-06-02", 19, 5 + place),
        reasons.absent,
      ),
    );
  const confirmed = entries
    .filter(isDemonstration)
    .filter(({ learners, kind }) => learners[0] === newcomer.id && kind === "prior-learning")
    .map((entry, place) => {
      const { verification } = entry;
      return replacement(
        entry.id,
        verification === undefined
          ? entry
          : { ...entry, verification: { ...verification, status: "verified", on: "2026-03-20" } },
        at("2026-03-20", 16, 10 + place),
        reasons.verified,
      );
    });
  return [...confirmed, ...excused];
}
