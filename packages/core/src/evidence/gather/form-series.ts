import type { EntryId, LearnerId, NodeId } from "../../identity/ids.ts";
import type { Evidence, Series } from "../gathered.ts";
import type { Rating } from "../rating.ts";
import { circumstancesOf } from "./circumstances-of.ts";
import { withoutErasedVoices } from "./erase.ts";
import type { Held } from "./held.ts";
import type { Aim } from "./recognise.ts";
import type { Rules } from "./rules.ts";
import type { Seen } from "./seen.ts";
import type { Settled } from "./settle-demonstrations.ts";

interface OpenSeries extends Series {
  readonly evidence: [Evidence, ...Evidence[]];
}

/** What ratings of one target go to: what the target is, and the series of its competency. */
interface Place {
  readonly aim: Aim;
  readonly series: OpenSeries;
}

/** One series for each learner and competency, in the order in which they begin; each in the order of the log. */
export function formSeries(
  admitted: readonly Held<Rating>[],
  rules: Rules,
  seenIn: Settled["seen"],
): readonly Series[] {
  const works = namedWorks(admitted, seenIn);
  const all: OpenSeries[] = [];
  /** For each learner, by the target as it is named; a competency names itself, so its series is found under its id. */
  const places = new Map<LearnerId, Map<NodeId, Place>>();
  for (const held of admitted) {
    const { learner, target, demonstration } = held.entry;
    const seen = demonstration === undefined ? undefined : seenIn(demonstration);
    let own = places.get(learner);
    if (own === undefined) places.set(learner, (own = new Map()));
    const known = own.get(target);
    if (known !== undefined) {
      known.series.evidence.push(evidenceOf(held, known.aim, seen, works, rules));
      continue;
    }
    const aim = rules.known.aim(target);
    // Only ratings of what the framework knows were admitted.
    if (aim === undefined) continue;
    const { competency } = aim;
    const evidence = evidenceOf(held, aim, seen, works, rules);
    let series = own.get(competency)?.series;
    if (series === undefined) {
      series = { learner, competency, evidence: [evidence] };
      all.push(series);
      own.set(competency, { aim: rules.known.aim(competency) ?? aim, series });
    } else series.evidence.push(evidence);
    if (target !== competency) own.set(target, { aim, series });
  }
  return all;
}

/** The works that ratings name, so that none that stands alone is taken for one of them. */
function namedWorks(
  admitted: readonly Held<Rating>[],
  seenIn: Settled["seen"],
): ReadonlySet<EntryId> {
  const works = new Set<EntryId>();
  for (const { entry } of admitted) {
    if (entry.demonstration !== undefined) works.add(seenIn(entry.demonstration).id);
  }
  return works;
}

function evidenceOf(
  { entry, recorded, at, knownAt }: Held<Rating>,
  aim: Aim,
  seen: Seen | undefined,
  works: ReadonlySet<EntryId>,
  { erased }: Rules,
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
  works.size > 0 && works.has(id) ? JSON.stringify(["rating", id]) : id;
