import {
  competencyOf,
  findTarget,
  type FrameworkIndex,
  type Gathered,
  type Judgement,
  type Log,
} from "@whole-learner/core";
import { type ByCase, put } from "./by-case.ts";

/** The judgement that an entry of the log brings, its own or as a replacement. */
const judgementAt = ({ entries }: Log, position: number): Judgement | undefined => {
  const entry = entries[position];
  if (entry?.type === "judgement") return entry;
  return entry?.type === "replacement" && entry.with.type === "judgement" ? entry.with : undefined;
};

/** Judgements of competencies that were written down ahead of their time, by case: they are no part of the answer, and time alone makes them one. */
export function judgementsAhead(
  { setAside }: Gathered,
  log: Log,
  index: FrameworkIndex,
): ByCase<Judgement> {
  const cases: ByCase<Judgement> = new Map();
  for (const { position, reason } of setAside) {
    if (reason.code !== "not-yet-happened") continue;
    const judgement = judgementAt(log, position);
    const target = judgement && findTarget(index, judgement.target);
    const competency = target && competencyOf(index, target.node.id);
    if (judgement === undefined || competency === undefined) continue;
    put(cases, judgement.learner, competency.id, judgement);
  }
  return cases;
}
