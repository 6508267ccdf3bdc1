import type { BandId } from "../identity/ids.ts";
import type { Day } from "../time/moment.ts";
import { enrolmentOn } from "./enrolment-on.ts";
import type { Learner } from "./learner.ts";

/**
 * The grade band in which a learner is on a day; undefined where no enrolment tells.
 *
 * @example
 * ```ts
 * import { bandOn, type Learner } from "@whole-learner/core";
 * const ana: Learner = {
 *   id: "ana",
 *   name: "Ana",
 *   households: [],
 *   enrolments: [{ from: "2024-09-02", until: "2025-06-13", band: "3-5" }, { from: "2025-09-01", band: "6-8" }],
 *   memberships: [],
 *   expectations: [],
 * };
 * bandOn(ana, "2025-06-13"); // => "3-5"
 * bandOn(ana, "2025-07-15"); // => undefined
 * bandOn(ana, "2026-05-29"); // => "6-8"
 * ```
 */
export const bandOn = (learner: Learner, day: Day): BandId | undefined =>
  enrolmentOn(learner, day)?.band;
