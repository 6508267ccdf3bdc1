import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { levelOf } from "../../framework/lookup/level-of.ts";
import { scaleById } from "../../framework/lookup/scale-by-id.ts";
import type { Level } from "../../framework/scale.ts";
import type { LevelId, ScaleId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import type { FrameworkDraft } from "../tracked.ts";
import { relevelIndicators, relevelProgressions, statementsDropped } from "../releveling.ts";

/** What becomes of a level. */
export interface LevelStep {
  readonly from: LevelId;
  readonly to: LevelId;
}

/**
 * Gives a scale other levels: renamed, inserted, taken out, with other values. The mapping is applied to the goal, to the progressions
 * on the scale and to the indicators of competencies rated on it; stored with the edit, it also carries the ratings (`migrateLog`).
 */
export interface Relevel {
  readonly type: "relevel";
  readonly scale: ScaleId;
  /** All levels as they are to be, lowest first. */
  readonly levels: readonly Level[];
  /** For every level that goes, the one that takes its place; also for one that stays and now means another. The others stay what they are. */
  readonly mapping: readonly LevelStep[];
  /** Without it, what the mapping makes of the goal. */
  readonly goal?: LevelId;
  /** Null takes the grain away; without it, it stays. */
  readonly grain?: number | null;
}

const most = 12;
const least = 3;

function countOf(levels: readonly Level[]): readonly Issue[] {
  if (levels.length < least) return [issue("too-small", ["levels"], { least, what: "entries" })];
  return levels.length > most ? [issue("too-big", ["levels"], { most, what: "entries" })] : [];
}

const repeated = (
  ids: readonly LevelId[],
  name: (id: LevelId, position: number) => Issue,
): readonly Issue[] =>
  ids.flatMap((id, position) => (ids.indexOf(id) === position ? [] : [name(id, position)]));

/** What becomes of every level of the scale before. */
const levelStepsOf = (recipe: Pick<Relevel, "mapping">): ReadonlyMap<LevelId, LevelId> =>
  new Map(recipe.mapping.map(({ from, to }) => [from, to]));

export const relevel: RecipeKind<Relevel> = {
  structural: true,
  check(recipe, index) {
    const { scale: id, levels, mapping, goal } = recipe;
    const scale = scaleById(index, id);
    if (scale === undefined) return [issue("unknown-item", ["scale"], { kind: "scale", id })];
    const isNew = (level: LevelId): boolean => levels.some((one) => one.id === level);
    const unknown = (level: LevelId, path: Path): Issue =>
      issue("unknown-level", path, { level, scale: id });
    const steps = levelStepsOf(recipe);
    return [
      ...countOf(levels),
      ...repeated(
        levels.map((level) => level.id),
        (level, position) =>
          issue("duplicate-id", ["levels", position, "id"], { id: level, kind: "level" }),
      ),
      ...repeated(
        mapping.map(({ from }) => from),
        (level, position) => issue("named-twice", ["mapping", position, "from"], { id: level }),
      ),
      ...mapping.flatMap(({ from, to }, position) => [
        ...(levelOf(scale, from) === undefined
          ? [unknown(from, ["mapping", position, "from"])]
          : []),
        ...(isNew(to) ? [] : [unknown(to, ["mapping", position, "to"])]),
      ]),
      ...scale.levels.flatMap((level) =>
        steps.has(level.id) || isNew(level.id)
          ? []
          : [issue("level-unmapped", ["mapping"], { level: level.id, scale: id })],
      ),
      ...(goal === undefined || isNew(goal) ? [] : [unknown(goal, ["goal"])]),
      ...statementsDropped(index, id, steps),
    ];
  },
  apply(recipe, draft, index: FrameworkIndex) {
    const position = index.framework.scales.findIndex(({ id }) => id === recipe.scale);
    // The check found it.
    const scale = draft.scales[position] as FrameworkDraft["scales"][number];
    const steps = levelStepsOf(recipe);
    // The recipe is the edit's own copy: nobody else writes to its levels.
    scale.levels = recipe.levels as typeof scale.levels;
    scale.goal = recipe.goal ?? steps.get(scale.goal) ?? scale.goal;
    if (recipe.grain === null) delete scale.grain;
    else if (recipe.grain !== undefined) scale.grain = recipe.grain;
    relevelProgressions(draft, index, recipe.scale, steps);
    relevelIndicators(draft, index, recipe.scale, steps);
  },
};
