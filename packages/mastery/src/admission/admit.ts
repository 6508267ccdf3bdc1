import {
  beginOf,
  type Evidence,
  type Problem,
  type Scale,
  type Vocabulary,
  type Zone,
} from "@whole-learner/core";
import type { AdmittedEvidence } from "../pieces/piece.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import type { AdmitSection, MissingSection } from "../policy/sections.ts";
import { numberOf } from "./number-of.ts";
import { refuse } from "./refuse.ts";

/** What stands at the door: the evidence of one learner and competency, and what the policy says of it. */
export interface Admission {
  readonly evidence: readonly Evidence[];
  readonly scale: Scale;
  readonly admit: AdmitSection;
  readonly missing: MissingSection;
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  /** The first instant after the day asked for, in epoch milliseconds. */
  readonly until: number;
}

/** Evidence that does not take part, with its reason. */
interface Refused {
  readonly evidence: Evidence;
  readonly reason: Problem<TurnedAwayReasons>;
}

/** Who takes part and who does not: everyone is in one of the lists. */
export interface Admitted {
  readonly admitted: readonly AdmittedEvidence[];
  readonly refused: readonly Refused[];
  /** Missing works that the policy waits for. */
  readonly blocking: number;
}

/** What work is about: a later try at the same task, or the same demonstration, makes good for it when it was missing. */
const sameWork = (a: Evidence, b: Evidence): boolean =>
  a.work === b.work ||
  (a.circumstances.task !== undefined && a.circumstances.task === b.circumstances.task);

/** Missing work, treated as the policy says. */
function admitMissing(
  evidence: Evidence,
  { missing, scale, zone, until, evidence: all }: Admission,
): AdmittedEvidence | Problem<TurnedAwayReasons> {
  const { due } = evidence.circumstances;
  if (due !== undefined && beginOf(due, zone) >= until) {
    return { code: "not-due-yet", data: { due } };
  }
  const handedIn = all.find(
    (other) => other.rating.value.kind !== "status" && sameWork(evidence, other),
  );
  if (handedIn !== undefined) return { code: "missing-replaced", data: { by: handedIn.id } };
  switch (missing.as) {
    case "skip":
      return { code: "missing-skipped", data: {} };
    case "block":
      return { code: "missing-blocks", data: {} };
    case "slot":
      return { evidence, number: undefined, missing: true };
    case "lowest":
      return { evidence, number: scale.levels[0]?.value, missing: true };
    case "value":
      return { evidence, number: missing.value, missing: true };
    default:
      return missing satisfies never;
  }
}

function admitOne(
  evidence: Evidence,
  admission: Admission,
): AdmittedEvidence | Problem<TurnedAwayReasons> {
  const { admit, vocabulary, zone, scale } = admission;
  const refusal = refuse(evidence, admit, vocabulary, zone);
  if (refusal !== undefined) return refusal;
  const { value } = evidence.rating;
  if (value.kind !== "status") {
    const found = numberOf(value, scale);
    return found.ok ? { evidence, number: found.number, missing: false } : found.reason;
  }
  return value.status === "missing"
    ? admitMissing(evidence, admission)
    : { code: value.status, data: {} };
}

/** Stage 2: decides of every piece of evidence whether it takes part, and with which number. */
export function admit(admission: Admission): Admitted {
  const admitted: AdmittedEvidence[] = [];
  const refused: Refused[] = [];
  let blocking = 0;
  for (const evidence of admission.evidence) {
    const outcome = admitOne(evidence, admission);
    if ("evidence" in outcome) admitted.push(outcome);
    else {
      refused.push({ evidence, reason: outcome });
      if (outcome.code === "missing-blocks") blocking += 1;
    }
  }
  return { admitted, refused, blocking };
}
