import { indexFramework } from "../framework/lookup/index-framework.ts";
import { asOfBounds } from "../time/as-of.ts";
import { utc } from "../time/zone.ts";
import { admitJudgements } from "./gather/admit-judgements.ts";
import { admitRatings } from "./gather/admit-ratings.ts";
import { beginningsIn } from "./gather/beginnings.ts";
import { forbiddenBy } from "./gather/consented.ts";
import { consentsInForce } from "./gather/consents-in-force.ts";
import { correct } from "./gather/correct.ts";
import { erasedBy } from "./gather/erase.ts";
import { formSeries } from "./gather/form-series.ts";
import { openLog } from "./gather/open-log.ts";
import { knownIn } from "./gather/recognise.ts";
import type { Rules } from "./gather/rules.ts";
import { settleDemonstrations } from "./gather/settle-demonstrations.ts";
import type { Gathered, GatherQuestion } from "./gathered.ts";

/**
 * What a log holds for each learner and competency as of a day, by when it happened and by when it was written down, and what was set aside
 * and why. Nothing is lost: every rating, demonstration and judgement is counted or set aside, once. Time and memory grow with the log's size.
 */
export function gather({ framework, log, asOf, learners, zone = utc }: GatherQuestion): Gathered {
  const index = "positions" in framework ? framework : indexFramework(framework);
  const bounds = asOfBounds(asOf, zone);

  // 1. Open the log: entries by type, with their times.
  const opened = openLog(log, beginningsIn(zone));
  // 2. What has been erased is gone, whatever day is asked for.
  const erased = erasedBy(opened.erasures);
  // 3. Corrections known by then have their say about everything else.
  const corrected = correct(opened.corrections, bounds);
  // 4. Consents known by then say what may be used.
  const consents = consentsInForce(opened.consents, bounds, corrected);
  const rules: Rules = {
    bounds,
    erased,
    corrected,
    known: knownIn(index, learners),
    forbids: forbiddenBy(consents.inForce, index.framework.vocabulary),
  };
  // 5. Demonstrations, since ratings are seen in them.
  const settled = settleDemonstrations(opened, rules);
  // 6. Ratings, each about one learner and one competency; copies are set aside.
  const ratings = admitRatings(opened.ratings, rules, settled.seen);
  // 7. Judgements stand beside the evidence.
  const judged = admitJudgements(opened.judgements, rules);

  return {
    asOf,
    series: formSeries(ratings.admitted, rules, settled.seen),
    judgements: judged.judgements,
    demonstrations: settled.demonstrations,
    setAside: [corrected, consents, settled, ratings, judged]
      .flatMap(({ setAside }) => setAside)
      .sort((a, b) => a.position - b.position),
  };
}
