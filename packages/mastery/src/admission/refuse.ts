import {
  beginOf,
  endOf,
  type Evidence,
  type Problem,
  type Vocabulary,
  type Zone,
} from "@whole-learner/core";
import type { AdmitSection } from "../policy/sections.ts";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";
import { happenedAtOf } from "../pieces/instants.ts";
import { termsOf } from "./broaden.ts";

/** A rating that names no role was made by an educator: the simplest row is an educator's. */
export const roleOf = ({ rating }: Evidence): string => rating.rater?.role ?? "educator";

type Reason = Problem<TurnedAwayReasons>;

const within = (
  list: readonly string[] | undefined,
  term: string | undefined,
  vocabulary: Parameters<typeof termsOf>[1],
): boolean =>
  list === undefined ||
  (term !== undefined && termsOf(term, vocabulary).some((name) => list.includes(name)));

/** Whose it is: the learner's own ratings stand beside unless the policy asks for them by name. */
function refuseRole(
  evidence: Evidence,
  { roles }: AdmitSection,
  words: Vocabulary,
): Reason | undefined {
  const role = roleOf(evidence);
  if (roles === undefined && words.roles === undefined) {
    return role === "self" ? { code: "self-rating", data: {} } : undefined;
  }
  const terms = termsOf(role, words.roles);
  if (roles === undefined) {
    return terms.includes("self") ? { code: "self-rating", data: {} } : undefined;
  }
  if (terms.some((name) => roles.includes(name))) return undefined;
  return terms.includes("self")
    ? { code: "self-rating", data: {} }
    : { code: "role-not-admitted", data: { role } };
}

/** When it happened, against the days that the section asks for. */
function refuseTime(
  evidence: Evidence,
  { from, until }: AdmitSection,
  zone: Zone,
): Reason | undefined {
  if (from === undefined && until === undefined) return undefined;
  const at = happenedAtOf(evidence, zone);
  if (from !== undefined && at < beginOf(from, zone)) {
    return { code: "before-admitted", data: { from } };
  }
  if (until !== undefined && at >= endOf(until, zone)) {
    return { code: "after-admitted", data: { until } };
  }
  return undefined;
}

/** Why evidence takes no part, whatever it says; the first reason that holds. */
export function refuse(
  evidence: Evidence,
  admit: AdmitSection,
  words: Vocabulary,
  zone: Zone,
): Reason | undefined {
  const { kind, setting, experience, band, verification } = evidence.circumstances;
  const role = refuseRole(evidence, admit, words);
  if (role !== undefined) return role;
  if (!within(admit.kinds, kind, words.kinds)) {
    return { code: "kind-not-admitted", data: kind === undefined ? {} : { kind } };
  }
  if (!within(admit.settings, setting, words.settings)) {
    return { code: "setting-not-admitted", data: setting === undefined ? {} : { setting } };
  }
  if (!within(admit.experiences, experience, undefined)) {
    return {
      code: "experience-not-admitted",
      data: experience === undefined ? {} : { experience },
    };
  }
  if (!within(admit.bands, band, undefined)) {
    return { code: "band-not-admitted", data: band === undefined ? {} : { band } };
  }
  if (verification?.status === "refused") return { code: "verification-refused", data: {} };
  if (admit.verified === true && verification?.status !== "verified") {
    return { code: "not-verified", data: {} };
  }
  return refuseTime(evidence, admit, zone);
}
