import type { EntryId, LearnerId } from "../../identity/ids.ts";
import type { Voice } from "../circumstances.ts";
import type { Rating, RatingValue } from "../rating.ts";
import type { Held } from "./held.ts";
import type { Known } from "./recognise.ts";
import type { Settled } from "./settle-demonstrations.ts";

/** Who spoke, where that is known: two voices without a name may be two people. A learner who rates themself needs none. */
function voiceOf(rater: Voice | undefined): readonly string[] | undefined {
  if (rater === undefined) return undefined;
  const { role, id, name } = rater;
  if (id !== undefined) return [role, "id", id];
  if (name !== undefined) return [role, "name", name];
  return role === "self" ? [role] : undefined;
}

/**
 * The ratings that have others beside them, of the same learner in the same demonstration. Most have none, and for those
 * nobody needs to work out what they say.
 */
export function inCompany(
  ratings: readonly Held<Rating>[],
  seenIn: Settled["seen"],
): readonly Held<Rating>[] {
  const first = new Map<LearnerId, Map<EntryId, Held<Rating>>>();
  const company = new Set<Held<Rating>>();
  for (const one of ratings) {
    const { learner, demonstration } = one.entry;
    if (demonstration === undefined) continue;
    const { id } = seenIn(demonstration);
    const works = first.get(learner) ?? new Map<EntryId, Held<Rating>>();
    first.set(learner, works);
    const other = works.get(id);
    if (other === undefined) works.set(id, one);
    else company.add(other).add(one);
  }
  return [...company];
}

/**
 * What two ratings share if they say one thing twice: the same rater found the same value for the same learner and target (and row of the
 * rubric, on the same scale, against the statements of the same grade band) in the same attempt of the same demonstration at the same time,
 * whether the rating tells task, attempt and band or leaves them to the demonstration. Undefined where that cannot be told: a rating that
 * names no demonstration or whose rater is unknown is nobody's copy.
 */
export function saidBy(
  { entry }: Held<Rating>,
  known: Known,
  seenIn: Settled["seen"],
): string | undefined {
  const voice = voiceOf(entry.rater);
  if (entry.demonstration === undefined || voice === undefined) return undefined;
  const aim = known.aim(entry.target);
  const { id, circumstances = {} } = seenIn(entry.demonstration);
  const { task, attempt, band } = circumstances;
  return JSON.stringify([
    id,
    entry.learner,
    aim?.competency,
    aim?.indicator,
    voice,
    entry.criterion,
    entry.scale,
    entry.task ?? task,
    entry.attempt ?? attempt,
    entry.band ?? band,
    entry.happened,
    foundOf(entry.value),
  ]);
}

/** A value as a list of what it says. */
function foundOf(value: RatingValue): readonly (string | number | boolean)[] {
  switch (value.kind) {
    case "level":
      return [value.kind, value.level];
    case "number":
      return [value.kind, value.number];
    case "points":
      return [value.kind, value.points, value.of];
    case "met":
      return [value.kind, value.met];
    case "status":
      return [value.kind, value.status];
    default:
      return value satisfies never;
  }
}
