import { asOfBounds } from "../time/as-of.ts";
import { utc } from "../time/zone.ts";
import { beginningsIn } from "./gather/beginnings.ts";
import { type Decides, decidedBy } from "./gather/consented.ts";
import { consentsInForce } from "./gather/consents-in-force.ts";
import { correct } from "./gather/correct.ts";
import { openLog } from "./gather/open-log.ts";
import type { GatherQuestion } from "./gathered.ts";

/**
 * Which consent decides about a learner's evidence of a setting and a kind, as {@link gather} goes by it: the newest that covers it, known
 * by then and neither taken back nor replaced. Undefined where nobody was asked: then evidence may be used.
 *
 * @example
 * ```ts
 * import { consentsIn, type Log, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log: Log = {
 *   format: "whole-learner/log@1",
 *   entries: [{ type: "consent", id: "c1", learner: "ana", given: false, settings: ["home"], happened: "2026-01-05", recorded: "2026-01-05" }],
 * };
 * const consentFor = consentsIn({ framework, log, asOf: "2026-05-29" });
 * consentFor("ana", { setting: "home" })?.given; // => false
 * consentFor("ana", { setting: "class" }); // => undefined
 * ```
 */
export function consentsIn({
  framework,
  log,
  asOf,
  zone = utc,
}: Omit<GatherQuestion, "learners">): Decides {
  const bounds = asOfBounds(asOf, zone);
  const opened = openLog(log, beginningsIn(zone));
  const { inForce } = consentsInForce(opened.consents, bounds, correct(opened.corrections, bounds));
  const { vocabulary } = "positions" in framework ? framework.framework : framework;
  return decidedBy(inForce, vocabulary);
}
