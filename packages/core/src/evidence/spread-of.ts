import { ourTerms } from "../framework/our-terms.ts";
import type { EntryId } from "../identity/ids.ts";
import type { Evidence } from "./gathered.ts";
import type { Role, Setting } from "./terms.ts";

/** That somebody saw something in a work: where, and in which role they looked. */
export interface Sighting {
  readonly work: EntryId;
  readonly setting?: Setting;
  /** Default: an educator. */
  readonly role?: Role;
}

/** In how many works something was shown in a setting; without `setting`, in works that do not say where they were. */
export interface SettingCount {
  readonly setting?: Setting;
  readonly works: number;
}

/** How many works somebody in a role looked at. */
export interface VoiceCount {
  readonly role: Role;
  readonly works: number;
}

/** How widely something was shown: works, not ratings, so that many who look at one work are one work. */
export interface Spread {
  readonly works: number;
  readonly settings: readonly SettingCount[];
  readonly voices: readonly VoiceCount[];
}

/** Our own terms come first and in their order, then others by their letters, then what says nothing. */
function inOrderOf(ours: ReadonlySet<string>): (a: string, b: string) => number {
  const order = [...ours];
  const place = (term: string): number => {
    if (term === "") return order.length + 1;
    const at = order.indexOf(term);
    return at === -1 ? order.length : at;
  };
  return (a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** How many different works there are for each term. */
function countsOf(
  pairs: readonly (readonly [term: string, work: EntryId])[],
  ours: ReadonlySet<string>,
): readonly (readonly [term: string, works: number])[] {
  const works = new Map<string, Set<EntryId>>();
  for (const [term, work] of pairs) {
    const found = works.get(term);
    if (found === undefined) works.set(term, new Set([work]));
    else found.add(work);
  }
  const compare = inOrderOf(ours);
  return [...works]
    .map(([term, { size }]) => [term, size] as const)
    .sort(([a], [b]) => compare(a, b));
}

/** What a piece of evidence is a sighting of; none where it shows nothing: not handed in, excused, not rated yet. */
export function sightingOf({ work, rating, circumstances }: Evidence): Sighting | undefined {
  if (rating.value.kind === "status") return undefined;
  const { setting } = circumstances;
  const role = rating.rater?.role;
  return {
    work,
    ...(setting === undefined ? {} : { setting }),
    ...(role === undefined ? {} : { role }),
  };
}

/**
 * In how many settings and by how many voices something was shown, counted in works: a work that was seen in two settings is in both.
 *
 * @example
 * ```ts
 * import { gather, sightingOf, sketchEvidence, sketchFramework, spreadOf } from "@whole-learner/core";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const { series } = gather({ framework, log, asOf: "2026-11-22" });
 * const seen = series.flatMap(({ evidence }) => evidence.flatMap((one) => sightingOf(one) ?? []));
 * spreadOf(seen).voices; // => [{ role: "educator", works: 2 }]
 * ```
 */
export function spreadOf(sightings: readonly Sighting[]): Spread {
  const settings = sightings.map(({ setting = "", work }) => [setting, work] as const);
  const voices = sightings.map(({ role = "educator", work }) => [role, work] as const);
  return {
    works: new Set(sightings.map(({ work }) => work)).size,
    settings: countsOf(settings, ourTerms.settings).map(([setting, works]) =>
      setting === "" ? { works } : { setting, works },
    ),
    voices: countsOf(voices, ourTerms.roles).map(([role, works]) => ({ role, works })),
  };
}
