import {
  asOfBounds,
  beginOf,
  competencyOf,
  type Consent,
  type Entry,
  type EntryId,
  findTarget,
  type FrameworkIndex,
  type Gathered,
  type Judgement,
  type Log,
  type Rating,
  type Zone,
} from "@whole-learner/core";
import { type ByCase, put } from "./by-case.ts";

/** Something that was written down ahead of its time: from that instant on it can change a case. */
export interface ActsLater {
  /** In epoch milliseconds. */
  readonly at: number;
  readonly entry: Entry;
}

/** What an entry says: its own, or as a replacement what it brings. */
const saidBy = (entry: Entry): Entry => (entry.type === "replacement" ? entry.with : entry);

/** Looks up what stands under an id in a log: its entries, what replacements bring or put in its place, and what was seen in a demonstration. */
function namedIn({ entries }: Log): (id: EntryId) => readonly Entry[] {
  const named = new Map<EntryId, Entry[]>();
  const put = (id: EntryId, entry: Entry): void => {
    const list = named.get(id);
    if (list === undefined) named.set(id, [entry]);
    else list.push(entry);
  };
  for (const entry of entries) {
    const said = saidBy(entry);
    put(entry.id, entry);
    if (said.id !== entry.id) put(said.id, entry);
    if (entry.type === "replacement") put(entry.of, entry);
    if (said.type === "rating" && said.demonstration !== undefined) put(said.demonstration, entry);
  }
  return (id) => named.get(id) ?? [];
}

/** What a correction can be about: what it names, on through other corrections and into demonstrations, and what replacements bring. */
function concerned(
  correction: Entry,
  named: (id: EntryId) => readonly Entry[],
): readonly (Rating | Judgement | Consent)[] {
  const met = new Set<Entry>([correction]);
  const found: (Rating | Judgement | Consent)[] = [];
  // The set grows while it is walked: those found are also those still to ask.
  for (const entry of met) {
    const said = saidBy(entry);
    if (said.type === "rating" || said.type === "judgement" || said.type === "consent") {
      found.push(said);
    }
    // What has its id, as another copy that could not count beside it; for a demonstration also what was seen in it.
    for (const one of named(said.id)) met.add(one);
    if (entry.type === "retraction" || entry.type === "replacement") {
      for (const one of named(entry.of)) met.add(one);
    }
  }
  return found;
}

/** From when on it acts: once it has happened, a judgement from its first day; what a replacement brings once that has happened too. */
const beginsAt = (entry: Entry, waits: number, zone: Zone): number => {
  const { happened } = entry;
  const first = entry.type === "judgement" ? entry.from : undefined;
  return Math.max(
    waits,
    beginOf(happened, zone),
    first === undefined ? waits : beginOf(first, zone),
  );
};

/**
 * What was written down ahead of its time, by the cases that it can change: ratings, judgements, and what takes back, replaces or consents. They are no part of
 * the answer, and time alone makes them one.
 */
export function actsLater(
  { asOf, setAside }: Gathered,
  log: Log,
  index: FrameworkIndex,
  zone: Zone,
): ByCase<ActsLater> {
  const cases: ByCase<ActsLater> = new Map();
  const add = (of: Rating | Judgement | Consent, later: ActsLater): void => {
    if (of.type === "consent") {
      for (const { id } of index.framework.competencies) put(cases, of.learner, id, later);
      return;
    }
    const target = findTarget(index, of.target);
    const competency = target && competencyOf(index, target.node.id);
    if (competency !== undefined) put(cases, of.learner, competency.id, later);
  };
  // Hardly ever asked: most logs correct nothing ahead of its time.
  let named: ReturnType<typeof namedIn> | undefined;
  const correct = (entry: Entry): void => {
    named ??= namedIn(log);
    const later = { at: beginOf(entry.happened, zone), entry };
    for (const one of concerned(entry, named)) add(one, later);
  };
  for (const { position, reason } of setAside) {
    const entry = log.entries[position];
    if (entry === undefined || reason.code !== "not-yet-happened") continue;
    const said = saidBy(entry);
    if (said.type === "retraction") correct(said);
    if (said.type === "consent") add(said, { at: beginOf(said.happened, zone), entry });
    if (said.type !== "rating" && said.type !== "judgement") continue;
    const at = beginsAt(said, beginOf(reason.data.happened, zone), zone);
    named ??= namedIn(log);
    // Another record of the same id may be a copy from then on.
    for (const one of named(said.id).map(saidBy)) {
      if (one.type === "rating" || one.type === "judgement") add(one, { at, entry: one });
    }
  }
  // A replacement is told by what it brings, for whatever keeps that from counting: it is looked for itself.
  const { recordedBefore } = asOfBounds(asOf, zone);
  for (const entry of log.entries) {
    if (entry.type !== "replacement" || entry.recorded === undefined) continue;
    const known = beginOf(entry.recorded, zone) < recordedBefore;
    if (known && beginOf(entry.happened, zone) >= recordedBefore) correct(entry);
  }
  return cases;
}
