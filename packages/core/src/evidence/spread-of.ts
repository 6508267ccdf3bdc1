import { ourTerms } from "../framework/our-terms.ts";
import type { EntryId } from "../identity/ids.ts";
import type { Evidence } from "./gathered.ts";
import type { Role, Setting } from "./terms.ts";

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

/**
 * In how many settings and by how many voices some evidence was shown, counted in works. What was not handed in, excused or not rated yet
 * shows nothing and is left out. A work that was seen in two settings is in both; a rating without a rater is an educator's.
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, spreadOf } from "@whole-learner/core";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const { series } = gather({ framework, log, asOf: "2026-11-22" });
 * spreadOf(series.flatMap(({ evidence }) => evidence)).voices; // => [{ role: "educator", works: 2 }]
 * ```
 */
export function spreadOf(evidence: readonly Evidence[]): Spread {
  const shown = evidence.filter(({ rating }) => rating.value.kind !== "status");
  const settings = shown.map(
    ({ circumstances, work }) => [circumstances.setting ?? "", work] as const,
  );
  const voices = shown.map(({ rating, work }) => [rating.rater?.role ?? "educator", work] as const);
  return {
    works: new Set(shown.map(({ work }) => work)).size,
    settings: countsOf(settings, ourTerms.settings).map(([setting, works]) =>
      setting === "" ? { works } : { setting, works },
    ),
    voices: countsOf(voices, ourTerms.roles).map(([role, works]) => ({ role, works })),
  };
}
