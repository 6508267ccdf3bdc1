import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { scaleOf } from "../framework/lookup/scale-of.ts";
import type { Descriptor, Progression } from "../framework/progression.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { LevelId, ScaleId } from "../identity/ids.ts";
import { type Issue, issue } from "../issue/issue.ts";
import type { FrameworkDraft } from "./tracked.ts";

type Steps = ReadonlyMap<LevelId, LevelId>;

/**
 * Which statements stay when several levels become one: for each new level and band that of the level that keeps its id, else that of the
 * first as the document has them.
 */
function statementsKept(progression: Progression, steps: Steps): ReadonlySet<Descriptor> {
  const kept = new Map<string, Descriptor>();
  for (const descriptor of progression.descriptors) {
    const { level, band = null } = descriptor;
    const becomes = steps.get(level) ?? level;
    const cell = canonicalJson([becomes, band]);
    if (!kept.has(cell) || becomes === level) kept.set(cell, descriptor);
  }
  return new Set(kept.values());
}

/** A warning for each statement that has no place of its own on the new levels. */
export const statementsDropped = (
  { framework }: FrameworkIndex,
  scale: ScaleId,
  steps: Steps,
): readonly Issue[] =>
  framework.progressions.flatMap((progression) => {
    if (progression.scale !== scale) return [];
    const kept = statementsKept(progression, steps);
    return progression.descriptors.flatMap((descriptor) => {
      const { level, band } = descriptor;
      return kept.has(descriptor)
        ? []
        : [
            issue(
              "statement-dropped",
              ["mapping"],
              {
                progression: progression.id,
                level,
                ...(band === undefined ? {} : { band }),
              },
              "warning",
            ),
          ];
    });
  });

/** Puts what the progressions on a scale expect and describe on its new levels. */
export function relevelProgressions(
  draft: FrameworkDraft,
  { framework }: FrameworkIndex,
  scale: ScaleId,
  steps: Steps,
): void {
  for (const [position, progression] of framework.progressions.entries()) {
    if (progression.scale !== scale) continue;
    const drafted = draft.progressions[position] as FrameworkDraft["progressions"][number];
    for (const expected of drafted.expected)
      expected.level = steps.get(expected.level) ?? expected.level;
    const kept = statementsKept(progression, steps);
    if (kept.size < progression.descriptors.length) {
      drafted.descriptors = drafted.descriptors.filter((_, at) =>
        kept.has(progression.descriptors[at] as Descriptor),
      );
    }
    for (const descriptor of drafted.descriptors) {
      descriptor.level = steps.get(descriptor.level) ?? descriptor.level;
    }
  }
}

/** Puts the indicators of competencies that are rated on a scale on its new levels. */
export function relevelIndicators(
  draft: FrameworkDraft,
  index: FrameworkIndex,
  scale: ScaleId,
  steps: Steps,
): void {
  for (const [position, { level, partOf }] of index.framework.indicators.entries()) {
    const becomes = level === undefined ? undefined : steps.get(level);
    if (becomes === undefined || scaleOf(index, partOf)?.id !== scale) continue;
    (draft.indicators[position] as FrameworkDraft["indicators"][number]).level = becomes;
  }
}
