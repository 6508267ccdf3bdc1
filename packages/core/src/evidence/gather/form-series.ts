import type { CompetencyId, EntryId, LearnerId } from "../../identity/ids.ts";
import type { Evidence, Series } from "../gathered.ts";
import type { Admitted } from "./admit-ratings.ts";
import { circumstancesOf } from "./circumstances-of.ts";
import { type Erased, withoutErasedVoices } from "./erase.ts";

interface OpenSeries extends Series {
  readonly evidence: [Evidence, ...Evidence[]];
}

/** One series for each learner and competency, in the order in which they begin; each in the order of the log. */
export function formSeries(admitted: readonly Admitted[], erased: Erased): readonly Series[] {
  const works = new Set<EntryId>();
  for (const { seen } of admitted) if (seen !== undefined) works.add(seen.id);
  const all: OpenSeries[] = [];
  const ofLearner = new Map<LearnerId, Map<CompetencyId, OpenSeries>>();
  for (const one of admitted) {
    const evidence = evidenceOf(one, works, erased);
    const { learner, competency } = evidence;
    const own = ofLearner.get(learner) ?? new Map<CompetencyId, OpenSeries>();
    const series = own.get(competency);
    if (series !== undefined) {
      series.evidence.push(evidence);
      continue;
    }
    const begun: OpenSeries = { learner, competency, evidence: [evidence] };
    all.push(begun);
    ofLearner.set(learner, own.set(competency, begun));
  }
  return all;
}

function evidenceOf(
  { held: { entry, recorded, at, knownAt }, aim, seen }: Admitted,
  works: ReadonlySet<EntryId>,
  erased: Erased,
): Evidence {
  const rating = withoutErasedVoices(entry, erased);
  // Written out for speed: a log has as many of these as it has ratings.
  const evidence: { -readonly [K in keyof Evidence]: Evidence[K] } = {
    id: entry.id,
    learner: entry.learner,
    competency: aim.competency,
    rating,
    circumstances: circumstancesOf(rating, seen?.circumstances),
    work: seen?.id ?? ownWork(entry.id, works),
    happened: entry.happened,
    recorded,
    at,
    knownAt,
  };
  if (aim.indicator !== undefined) evidence.indicator = aim.indicator;
  if (seen?.demonstration !== undefined) evidence.demonstration = seen.demonstration;
  return evidence;
}

/** A rating on its own is a work of its own, also where its id happens to be that of a demonstration, as where both are numbered. */
const ownWork = (id: EntryId, works: ReadonlySet<EntryId>): EntryId =>
  works.has(id) ? JSON.stringify(["rating", id]) : id;
