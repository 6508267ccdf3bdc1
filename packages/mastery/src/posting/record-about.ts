import {
  type AsOf,
  asOfBounds,
  beginOf,
  canonicalJson,
  competencyOf,
  type CompetencyId,
  digestOf,
  type Entry,
  type EntryId,
  findTarget,
  type FrameworkIndex,
  type Judgement,
  type LearnerId,
  type Log,
  type Rating,
  type Zone,
} from "@whole-learner/core";

/** A log by what its entries are about, whatever day is asked for. */
export interface RecordAbout {
  /** The entries about one learner and competency, by id: ratings and what they were seen in, judgements, and all that corrects, erases or consents. */
  readonly about: (
    learner: LearnerId,
    competency: CompetencyId,
    works: readonly EntryId[],
  ) => readonly Entry[];
  /** Whether an entry had been written down by then. An erasure acts on every day, so it always has. */
  readonly known: (entry: Entry, asOf: AsOf) => boolean;
}

/** Groups of entries under a key. */
type Groups = Map<string, Entry[]>;

const put = (groups: Groups, key: string, entry: Entry): void => {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  group.push(entry);
};

const caseOf = (learner: LearnerId, competency: CompetencyId): string =>
  JSON.stringify([learner, competency]);

const byId = (a: Entry, b: Entry): number => {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
};

/** Sorts a log by what its entries are about. */
export function recordAbout({ entries }: Log, index: FrameworkIndex, zone: Zone): RecordAbout {
  const cases: Groups = new Map();
  const works: Groups = new Map();
  const learners: Groups = new Map();
  const named: Groups = new Map();

  const place = (entry: Entry, said: Entry | Rating | Judgement): void => {
    if (said.type === "rating" || said.type === "judgement") {
      const target = findTarget(index, said.target);
      const competency = target && competencyOf(index, target.node.id);
      if (competency !== undefined) put(cases, caseOf(said.learner, competency.id), entry);
    }
    if (said.type === "rating") put(works, said.demonstration ?? said.id, entry);
    if (said.type === "demonstration") put(works, said.id, entry);
  };
  for (const entry of entries) {
    place(entry, entry.type === "replacement" ? entry.with : entry);
    if (entry.type === "consent") put(learners, entry.learner, entry);
    if (entry.type === "erasure" && entry.learner !== undefined)
      put(learners, entry.learner, entry);
    if (entry.type === "erasure") for (const id of entry.entries ?? []) put(named, id, entry);
    if (entry.type === "retraction" || entry.type === "replacement") put(named, entry.of, entry);
  }

  const about = (
    learner: LearnerId,
    competency: CompetencyId,
    pieces: readonly EntryId[],
  ): readonly Entry[] => {
    const found = new Set<Entry>(learners.get(learner));
    // From ratings to what they were seen in, and from everything to what corrects it, until nothing is added.
    const waiting: Entry[] = [...(cases.get(caseOf(learner, competency)) ?? [])];
    const reach = (ids: readonly (EntryId | undefined)[], groups: Groups): void => {
      for (const id of ids) if (id !== undefined) waiting.push(...(groups.get(id) ?? []));
    };
    // Evidence of another competency can count for this one: what counted is about it.
    reach(pieces, works);
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const said = entry.type === "replacement" ? entry.with : entry;
      const others = said.type === "rating" && said.learner !== learner;
      if (others || found.has(entry)) continue;
      found.add(entry);
      reach([entry.id, said.id], named);
      if (said.type === "rating" && said.demonstration !== undefined)
        waiting.push(
          ...(works.get(said.demonstration) ?? []).filter(
            (one) => (one.type === "replacement" ? one.with : one).type === "demonstration",
          ),
        );
    }
    return [...found].sort(byId);
  };

  const known = (entry: Entry, asOf: AsOf): boolean =>
    entry.type === "erasure" ||
    beginOf(entry.recorded ?? entry.happened, zone) < asOfBounds(asOf, zone).recordedBefore;

  return { about, known };
}

/** The digest of what entries say, whatever their order in the log. */
export const inputsDigest = (entries: readonly Entry[]): string =>
  // An entry is plain JSON.
  digestOf(entries.map((entry) => canonicalJson(entry as never)).sort());
