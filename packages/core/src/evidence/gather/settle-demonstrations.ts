import type { DemonstrationId, EntryId, LearnerId } from "../../identity/ids.ts";
import type { Demonstration } from "../demonstration.ts";
import type { SetAside, SetAsideReason } from "../set-aside.ts";
import { copiesById } from "./copies.ts";
import { withoutErasedVoices } from "./erase.ts";
import { type Held, inOrder } from "./held.ts";
import { waitingLast } from "./not-yet.ts";
import type { OpenedLog } from "./open-log.ts";
import { reasonFor, type Rules } from "./rules.ts";
import { type Seen, seenIn } from "./seen.ts";

export interface Settled {
  readonly demonstrations: readonly Demonstration[];
  readonly setAside: readonly SetAside[];
  readonly seen: (id: DemonstrationId) => Seen;
}

/** Which demonstrations stand, with those of their learners who remain, and what that means for what was seen in them. */
export function settleDemonstrations(opened: OpenedLog, rules: Rules): Settled {
  const setAside: SetAside[] = [];
  const leave = ({ entry, position }: Held, reason: SetAsideReason): void => {
    setAside.push({ entry: entry.id, position, reason });
  };
  /** Known and neither erased nor corrected away: what they tell of their circumstances holds. */
  const told = new Map<EntryId, Held<Demonstration>>();
  const candidates: Held<Demonstration>[] = [];
  /** Those that nobody knows when they were, with the text that should say so. */
  const unplaced = new Map<EntryId, string>();
  for (const held of opened.demonstrations) {
    const reason = reasonFor(held, rules);
    const stands = reason === undefined || reason.code === "not-yet-happened";
    if (stands && rules.corrected.reasonFor(held) === undefined) {
      const other = told.get(held.entry.id);
      if (other === undefined || inOrder(held, other) < 0) told.set(held.entry.id, held);
    }
    const own = waitingLast(reason, () => learnersReason(held.entry, rules));
    if (own === undefined) candidates.push(held);
    else leave(held, own);
    if (own?.code === "not-a-moment") unplaced.set(held.entry.id, own.data.found);
  }
  const copies = copiesById(candidates);
  const standing = new Map<EntryId, Demonstration>();
  for (const held of candidates) {
    const first = copies.get(held);
    if (first === undefined) standing.set(held.entry.id, remaining(held.entry, rules));
    else leave(held, { code: "duplicate", data: { of: first.entry.id } });
  }
  return {
    demonstrations: [...standing.values()],
    setAside,
    seen: seenIn(opened, rules, { standing, told, unplaced }),
  };
}

/** Why one learner's part in a demonstration is not told. */
function learnerReason(
  learner: LearnerId,
  demonstration: Demonstration,
  { erased, known, forbids }: Rules,
): SetAsideReason | undefined {
  if (erased.learners.has(learner)) return { code: "erased", data: {} };
  if (!known.learner(learner)) return { code: "unknown-learner", data: { learner } };
  const consent = forbids(learner, demonstration);
  return consent === undefined ? undefined : { code: "not-consented", data: { consent } };
}

/** The reason, if none of a demonstration's learners remains: the first that is not about an erased one. */
function learnersReason(demonstration: Demonstration, rules: Rules): SetAsideReason | undefined {
  let found: SetAsideReason | undefined;
  for (const learner of demonstration.learners) {
    const reason = learnerReason(learner, demonstration, rules);
    if (reason === undefined) return undefined;
    if (found === undefined || found.code === "erased") found = reason;
  }
  return found;
}

/** The demonstration with those learners of whom it may tell. */
function remaining(demonstration: Demonstration, rules: Rules): Demonstration {
  const [first, ...rest] = demonstration.learners.filter(
    (learner) => learnerReason(learner, demonstration, rules) === undefined,
  );
  const whole = first === undefined || rest.length + 1 === demonstration.learners.length;
  return withoutErasedVoices(
    whole ? demonstration : { ...demonstration, learners: [first, ...rest] },
    rules.erased,
  );
}
