import type { Policy } from "../policy/policy.ts";
import { type CanvasPreset, canvas } from "./canvas.ts";
import { type IliasPreset, ilias } from "./ilias.ts";
import { type KolibriPreset, kolibri } from "./kolibri.ts";
import { type MarzanoPreset, marzano } from "./marzano.ts";
import { type MasteryConnectPreset, masteryConnect } from "./mastery-connect.ts";
import { type MoodlePreset, moodle } from "./moodle.ts";
import { type OliTorusPreset, oliTorus } from "./oli-torus.ts";
import { type OpenEdxCbePreset, openEdxCbe } from "./open-edx-cbe.ts";
import { type OtusPreset, otus } from "./otus.ts";
import { type PowerteacherProPreset, powerteacherPro } from "./powerteacher-pro.ts";
import { type SchoologyPreset, schoology } from "./schoology.ts";
import { type SlateCblPreset, slateCbl } from "./slate-cbl.ts";
import { type SummitPreset, summit } from "./summit.ts";

/** Every preset by its name, "product/rule". A name without its policy does not compile. */
export type PresetName =
  | CanvasPreset
  | IliasPreset
  | KolibriPreset
  | MarzanoPreset
  | MasteryConnectPreset
  | MoodlePreset
  | OliTorusPreset
  | OpenEdxCbePreset
  | OtusPreset
  | PowerteacherProPreset
  | SchoologyPreset
  | SlateCblPreset
  | SummitPreset;

/**
 * Policies that equal what products in use compute, proved by those products' own cases. Take one, change what your school changed, and give it a
 * name of your own. Where a product differs, its file says so.
 *
 * @example
 * ```ts
 * import { presets } from "@whole-learner/mastery";
 * presets["canvas/weighted-average"].score; // => { method: "latest-against-rest", parameters: { newest: 0.65 } }
 * presets["mastery-connect/mode"].rollUp; // => { rule: "lowest", parameters: { coverage: "wait" } }
 * ```
 */
export const presets: Readonly<Record<PresetName, Policy>> = {
  ...canvas,
  ...ilias,
  ...kolibri,
  ...marzano,
  ...masteryConnect,
  ...moodle,
  ...oliTorus,
  ...openEdxCbe,
  ...otus,
  ...powerteacherPro,
  ...schoology,
  ...slateCbl,
  ...summit,
};
