import type { Evidence, Problem, Vocabulary, Zone } from "@whole-learner/core";
import { lateFrom } from "../pieces/due.ts";
import { byText } from "../pieces/order.ts";
import type { AdmittedEvidence } from "../pieces/piece.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import type { AdmitSection, MissingSection } from "../policy/sections.ts";
import { type Reading, readNumber } from "./read-number.ts";
import { refuse } from "./refuse.ts";

/** What stands at the door: the evidence of one learner and competency, and what the policy says of it. */
export interface Admission {
  readonly evidence: readonly Evidence[];
  /** Evidence of competencies that cover this one; of works that have no rating of their own, it counts as well. */
  readonly covering: readonly Evidence[];
  readonly admit: AdmitSection;
  readonly missing: MissingSection;
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  /** The first instant after the day asked for, in epoch milliseconds. */
  readonly until: number;
}

/** Evidence that does not take part, with its reason and the stage that gave it. */
interface Refused {
  readonly evidence: Evidence;
  readonly stage: "admit" | "read";
  readonly reason: Problem<TurnedAwayReasons>;
}

/** Who takes part and who does not: everyone is in one of the lists. */
export interface Admitted {
  readonly admitted: readonly AdmittedEvidence[];
  readonly refused: readonly Refused[];
  /** Missing works that the policy waits for. */
  readonly blocking: number;
  /** What was said, among the refused, in place of a number: rows of a rubric may wait for it, or no longer. */
  readonly saidOfRows: readonly Evidence[];
}

const isMissing = ({ rating: { value } }: Evidence): boolean =>
  value.kind === "status" && value.status === "missing";

/** What makes good for missing work: its own demonstration, or a try at the same task that is not an earlier one. */
const makesGood = (missing: Evidence, other: Evidence): boolean => {
  if (missing.work === other.work) return true;
  const { task, attempt } = missing.circumstances;
  const { task: same, attempt: tried } = other.circumstances;
  return (
    task !== undefined &&
    task === same &&
    (attempt === undefined || tried === undefined || tried >= attempt)
  );
};

/** What else is known when missing work is judged. */
interface Beside {
  readonly rated: readonly AdmittedEvidence[];
  /** What was said in place of a number by somebody whose word counts: excused, exempt, not taught yet, pending. */
  readonly said: readonly Refused[];
}

/** Whether something was said of the very work that is missing, and not before it was called missing: by when it was written down, then by when it was said. */
const saidSince = (missing: Evidence, { evidence: other }: Refused): boolean => {
  const { task, attempt } = missing.circumstances;
  const same =
    missing.work === other.work ||
    (task !== undefined &&
      task === other.circumstances.task &&
      attempt === other.circumstances.attempt);
  const since = other.knownAt - missing.knownAt || other.at - missing.at;
  return same && since >= 0;
};

/** Missing work, treated as the policy says, once all that was rated and said is known. */
function admitMissing(
  evidence: Evidence,
  { rated, said }: Beside,
  { missing, reading, zone, until }: Admission,
): AdmittedEvidence | Problem<TurnedAwayReasons> {
  const { due } = evidence.circumstances;
  if (due !== undefined && lateFrom(due, missing.graceDays ?? 0, zone) > until) {
    return { code: "not-due-yet", data: { due } };
  }
  const handedIn = rated.find((other) => makesGood(evidence, other.evidence));
  if (handedIn !== undefined) {
    return { code: "missing-replaced", data: { by: handedIn.evidence.id } };
  }
  // An absence that was excused since must not lower a level, nor work that was handed in and waits to be rated.
  const instead = said.find((other) => saidSince(evidence, other));
  if (instead !== undefined) return instead.reason;
  switch (missing.as) {
    case "skip":
      return { code: "missing-skipped", data: {} };
    case "block":
      return { code: "missing-blocks", data: {} };
    case "slot":
      return { evidence, number: undefined, missing: true };
    case "lowest":
      return { evidence, number: reading.scale.levels[0]?.value, missing: true };
    case "value":
      return { evidence, number: missing.value, missing: true };
    default:
      return missing satisfies never;
  }
}

const statuses: ReadonlySet<string> = new Set(["excused", "exempt", "not-taught-yet", "pending"]);
const isStatus = ({ code }: Problem<TurnedAwayReasons>): boolean => statuses.has(code);

type Outcome = AdmittedEvidence | Omit<Refused, "evidence">;

/** Evidence that is not missing work. */
function admitOne(evidence: Evidence, admission: Admission): Outcome {
  const { value } = evidence.rating;
  if (value.kind === "status") {
    // Missing work waits until it is known what was handed in.
    return value.status === "missing"
      ? { evidence, number: undefined, missing: true }
      : { stage: "admit", reason: { code: value.status, data: {} } };
  }
  const found = readNumber(evidence, admission.reading);
  if (typeof found === "number") return { evidence, number: found, missing: false };
  if ("reason" in found) return { stage: "read", reason: found.reason };
  return { evidence, number: found.number, missing: false, converted: found.converted };
}

/** The earliest first, of one time the smaller id: which of several is told as the reason does not depend on the order of the log. */
const earliestFirst = (
  { evidence: a }: { readonly evidence: Evidence },
  { evidence: b }: { readonly evidence: Evidence },
): number => a.at - b.at || byText(a.id, b.id);

/** What depends on what else takes part: missing work that was made good for, and works that were rated themselves. */
function settle(
  all: readonly Evidence[],
  outcomes: Outcome[],
  covers: ReadonlySet<Evidence>,
  admission: Admission,
): void {
  const rated = outcomes
    .flatMap((outcome): AdmittedEvidence[] =>
      "evidence" in outcome && !outcome.missing ? [outcome] : [],
    )
    .sort(earliestFirst);
  const said = all.flatMap((evidence, at): Refused[] => {
    const outcome = outcomes[at] as Outcome;
    return !("evidence" in outcome) && isStatus(outcome.reason) ? [{ evidence, ...outcome }] : [];
  });
  said.sort(earliestFirst);
  const own = new Map(
    rated.filter((one) => !covers.has(one.evidence)).map((one) => [one.evidence.work, one]),
  );
  all.forEach((one, at) => {
    if (!("evidence" in (outcomes[at] as Outcome))) return;
    const itself = covers.has(one) ? own.get(one.work) : undefined;
    if (itself !== undefined) {
      const reason = { code: "rated-itself", data: { by: itself.evidence.id } } as const;
      outcomes[at] = { stage: "admit", reason };
    } else if (isMissing(one)) {
      const missing = admitMissing(one, { rated, said }, admission);
      outcomes[at] = "evidence" in missing ? missing : { stage: "admit", reason: missing };
    }
  });
}

const takesPart = (outcome: Outcome): outcome is AdmittedEvidence => "evidence" in outcome;

/** Everyone in one of the lists. */
function sorted(all: readonly Evidence[], outcomes: readonly Outcome[]): Admitted {
  if (outcomes.every(takesPart)) {
    return { admitted: outcomes, refused: [], blocking: 0, saidOfRows: [] };
  }
  const refused: Refused[] = [];
  // A work is missing once, however many people say so.
  const blocking = new Set<string>();
  const saidOfRows: Evidence[] = [];
  outcomes.forEach((outcome, at) => {
    if (takesPart(outcome)) return;
    const one = all[at] as Evidence;
    refused.push({ evidence: one, ...outcome });
    if (outcome.reason.code === "missing-blocks") blocking.add(one.work);
    // What is missing may be called pending or excused since: it says nothing of a row itself.
    if (isStatus(outcome.reason) && !isMissing(one)) saidOfRows.push(one);
  });
  return {
    admitted: outcomes.filter(takesPart),
    refused,
    blocking: blocking.size,
    saidOfRows,
  };
}

/**
 * Stage 2: decides of every piece of evidence whether it takes part, and with which number. Only what takes part makes good for missing work or
 * stands in front of what covers it, so that evidence that is turned away here changes nothing.
 */
export function admit(admission: Admission): Admitted {
  const { admit: section, vocabulary, zone, evidence, covering } = admission;
  // A status is said of the competency that it names alone: only what was shown counts elsewhere as well.
  const covers = new Set(
    section.covering === true
      ? covering.filter(({ rating }) => rating.value.kind !== "status")
      : [],
  );
  const all = covers.size === 0 ? evidence : [...evidence, ...covers];
  // Asked first, and of all: a loop this short meets the ratings, which lie far apart in memory, several at a time.
  let missing = false;
  for (const one of all) if (isMissing(one)) missing = true;
  const outcomes: Outcome[] = [];
  for (const one of all) {
    const reason = refuse(one, section, vocabulary, zone);
    outcomes.push(reason === undefined ? admitOne(one, admission) : { stage: "admit", reason });
  }
  if (covers.size > 0 || missing) settle(all, outcomes, covers, admission);
  return sorted(all, outcomes);
}
