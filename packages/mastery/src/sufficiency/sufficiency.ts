import {
  addDays,
  addMonths,
  beginOf,
  type Day,
  type Problem,
  type Zone,
} from "@whole-learner/core";
import { roleOf } from "../admission/refuse.ts";
import type { Lacks } from "../determination/reasons.ts";
import { type Piece, satisfies } from "../pieces/piece.ts";
import type { SufficiencySection } from "../policy/sections.ts";

/** One requirement of a policy, met or not. */
export interface Requirement {
  readonly need: Problem<Lacks>;
  readonly met: boolean;
}

/** What is asked: the pieces in the window, and the day. */
export interface SufficiencyQuestion {
  readonly pieces: readonly Piece[];
  readonly section: SufficiencySection;
  readonly asOfDay: Day;
  readonly zone: Zone;
}

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((value) => value !== undefined)).size;

/** The piece that happened last; of several at once, the first of them. */
export function newestOf(pieces: readonly Piece[]): Piece | undefined {
  let newest: Piece | undefined;
  for (const piece of pieces) {
    if (newest === undefined || piece.happenedAt > newest.happenedAt) newest = piece;
  }
  return newest;
}

/** Whether somebody stands for a piece having happened as told. */
const isVerified = ({ ratings }: Piece): boolean =>
  ratings.some(({ evidence }) => evidence.circumstances.verification?.status === "verified");

/** The first day that is recent enough. */
const recentSince = (asOfDay: Day, within: NonNullable<SufficiencySection["newestWithin"]>): Day =>
  "months" in within ? addMonths(asOfDay, -within.months) : addDays(asOfDay, -within.days);

/**
 * Stage 10: everything that a policy asks of the evidence, with how much there is. Work that is only missing and a starting point satisfy nothing; what a
 * piece does not say (its setting, its experience) is not counted as one.
 */
export function requirementsOf({
  pieces,
  section,
  asOfDay,
  zone,
}: SufficiencyQuestion): readonly Requirement[] {
  if (Object.keys(section).length === 0) return [];
  const shown = pieces.filter(satisfies);
  // Counted where it is asked for.
  const counts = {
    pieces: () => shown.length,
    experiences: () => distinct(shown.map(({ circumstances }) => circumstances.experience)),
    settings: () => distinct(shown.map(({ circumstances }) => circumstances.setting)),
    voices: () =>
      distinct(shown.flatMap(({ ratings }) => ratings.map(({ evidence }) => roleOf(evidence)))),
    kinds: () => distinct(shown.map(({ circumstances }) => circumstances.kind)),
    verified: () => shown.filter(isVerified).length,
  } as const;
  const requirements: Requirement[] = [];
  for (const code of [
    "pieces",
    "experiences",
    "settings",
    "voices",
    "kinds",
    "verified",
  ] as const) {
    const need = section[code];
    if (need === undefined) continue;
    const have = counts[code]();
    requirements.push({ need: { code, data: { have, need } }, met: have >= need });
  }
  const newest = newestOf(shown);
  if (section.newestWithin !== undefined && newest !== undefined) {
    const since = recentSince(asOfDay, section.newestWithin);
    requirements.push({
      need: { code: "recency", data: { newest: newest.happened, since } },
      met: newest.happenedAt >= beginOf(since, zone),
    });
  }
  return requirements;
}
