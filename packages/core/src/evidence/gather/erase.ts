import type { EntryId, LearnerId, PersonId } from "../../identity/ids.ts";
import type { Voice, Verification } from "../circumstances.ts";
import type { Erasure } from "../correction.ts";
import type { Demonstration } from "../demonstration.ts";
import type { Judgement } from "../judgement.ts";
import type { Rating } from "../rating.ts";
import type { HeldRecord } from "./held.ts";

/** What the log's erasures took out. They hold on every day that is asked for, and nothing takes them back. */
export interface Erased {
  readonly entries: ReadonlySet<EntryId>;
  readonly learners: ReadonlySet<LearnerId | PersonId>;
}

export function erasedBy(erasures: readonly Erasure[]): Erased {
  const entries = new Set<EntryId>();
  const learners = new Set<LearnerId>();
  for (const erasure of erasures) {
    for (const id of erasure.entries ?? []) entries.add(id);
    if (erasure.learner !== undefined) learners.add(erasure.learner);
  }
  return { entries, learners };
}

/** Whether a record was erased itself, with the replacement that brought it, or with all its learners. */
export function isErased({ entry, broughtBy }: HeldRecord, { entries, learners }: Erased): boolean {
  // Most logs erase nothing, and then nothing is looked up.
  if (
    entries.size > 0 &&
    (entries.has(entry.id) || (broughtBy !== undefined && entries.has(broughtBy.entry.id)))
  ) {
    return true;
  }
  if (learners.size === 0) return false;
  return entry.type === "demonstration"
    ? entry.learners.every((learner) => learners.has(learner))
    : learners.has(entry.learner);
}

/**
 * The record without any erased learner who speaks in it: their role stays, since the record is another learner's. The same object where
 * there is nothing to take out.
 */
export const withoutErasedVoices = <R extends Rating | Demonstration | Judgement>(
  record: R,
  { learners }: Erased,
): R => (learners.size === 0 ? record : withoutVoices(record, learners));

function withoutVoices<R extends Rating | Demonstration | Judgement>(
  record: R,
  learners: Erased["learners"],
): R {
  const gone = (voice: Voice | undefined): voice is Voice =>
    voice?.id !== undefined && learners.has(voice.id);
  const unnamed = ({ role }: Voice): Voice => ({ role });
  const changed: {
    rater?: Voice;
    nominatedBy?: Voice;
    verification?: Verification;
    by?: Voice;
  } = {};
  if (record.type === "judgement") {
    if (gone(record.by)) changed.by = unnamed(record.by);
  } else {
    const { nominatedBy, verification } = record;
    if (record.type === "rating" && gone(record.rater)) changed.rater = unnamed(record.rater);
    if (gone(nominatedBy)) changed.nominatedBy = unnamed(nominatedBy);
    if (verification !== undefined && gone(verification.by)) {
      changed.verification = { ...verification, by: unnamed(verification.by) };
    }
  }
  return Object.keys(changed).length === 0 ? record : { ...record, ...changed };
}
