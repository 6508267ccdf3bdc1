import { knownTerms } from "../../framework/known-terms.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { nearestName } from "../../framework/lookup/nearest-name.ts";
import type { TermList } from "../../framework/our-terms.ts";
import type {
  DemonstrationId,
  EntryId,
  ExperienceId,
  LearnerId,
  NodeId,
} from "../../identity/ids.ts";
import type { Demonstration } from "../demonstration.ts";
import { type Known, knownIn } from "../gather/recognise.ts";
import type { Log } from "../log.ts";

/** Who and what a log may speak of, where that is known. */
export interface LogCompany {
  readonly learners?: readonly LearnerId[];
  readonly experiences?: readonly ExperienceId[];
}

/** All that entries are checked against, made once. */
export interface KnownToLog extends Known {
  readonly index: FrameworkIndex;
  readonly experience: (id: ExperienceId) => boolean;
  readonly term: (list: TermList, term: string) => boolean;
  /** What may have been meant by an unknown target. */
  readonly near: (target: NodeId) => string | undefined;
  /** Whether a correction can be about it: an entry, what a replacement brings, or a demonstration that ratings name. */
  readonly correctable: (id: EntryId) => boolean;
  /** Undefined for one that the log does not have; a log without any only groups its ratings by them. */
  readonly demonstrations: ReadonlyMap<DemonstrationId, Demonstration> | undefined;
}

export function knownToLog(log: Log, index: FrameworkIndex, company: LogCompany): KnownToLog {
  const experiences = company.experiences && new Set(company.experiences);
  const terms = new Map<TermList, ReadonlySet<string>>();
  const termsOf = (list: TermList): ReadonlySet<string> => {
    const known = terms.get(list) ?? knownTerms(index.framework, list);
    terms.set(list, known);
    return known;
  };
  const near = new Map<NodeId, string | undefined>();
  const correctable = new Set<EntryId>();
  const demonstrations = new Map<DemonstrationId, Demonstration>();
  for (const entry of log.entries) {
    correctable.add(entry.id);
    const record = entry.type === "replacement" ? entry.with : entry;
    correctable.add(record.id);
    if (record.type === "demonstration" && !demonstrations.has(record.id)) {
      demonstrations.set(record.id, record);
    }
    if (record.type === "rating" && record.demonstration !== undefined) {
      correctable.add(record.demonstration);
    }
  }
  return {
    ...knownIn(index, company.learners),
    index,
    experience: (id) => experiences?.has(id) ?? true,
    term: (list, term) => termsOf(list).has(term),
    near: (target) => {
      if (!near.has(target)) near.set(target, nearestName(index, target));
      return near.get(target);
    },
    correctable: (id) => correctable.has(id),
    demonstrations: demonstrations.size === 0 ? undefined : demonstrations,
  };
}
