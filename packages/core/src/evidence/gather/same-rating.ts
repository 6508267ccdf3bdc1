import { canonicalJson } from "../../identity/canonical-json.ts";
import type { Voice } from "../circumstances.ts";
import type { Admitted } from "./admit-ratings.ts";

/** Who spoke, where that is known: two voices without a name may be two people. A learner who rates themself needs none. */
function voiceOf(rater: Voice | undefined): readonly string[] | undefined {
  if (rater === undefined) return undefined;
  const { role, id, name } = rater;
  if (id !== undefined) return [role, "id", id];
  if (name !== undefined) return [role, "name", name];
  return role === "self" ? [role] : undefined;
}

/**
 * What two ratings share if they say one thing twice: the same rater found the same value for the same learner and target (and row of the
 * rubric, on the same scale) in the same attempt of the same demonstration at the same time. Undefined where that cannot be told: a rating that
 * names no demonstration or whose rater is unknown is nobody's copy.
 */
export function saidBy({ entry, aim, seen }: Admitted): string | undefined {
  const voice = voiceOf(entry.rater);
  if (seen === undefined || voice === undefined) return undefined;
  return canonicalJson([
    seen.id,
    entry.learner,
    aim.competency,
    aim.indicator ?? null,
    [...voice],
    entry.criterion ?? null,
    entry.scale ?? null,
    entry.task ?? null,
    entry.attempt ?? null,
    entry.happened,
    { ...entry.value },
  ]);
}
