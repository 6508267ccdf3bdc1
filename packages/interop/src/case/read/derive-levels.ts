import type { NodeKind, Progression } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import { own, textIn } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";
import { defaultLevelTypes, type FromCaseOptions } from "../options.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { pathOf } from "./place.ts";
import type { Tree } from "./place-items.ts";
import { find, type Reading } from "./reading.ts";
import { type ScalePool, scaleFor } from "./scale-pool.ts";

/** Items that describe the levels of another one, lowest first. */
export interface LevelGroup {
  readonly of: number;
  readonly levels: readonly number[];
  readonly from: "child-items" | "hasSkillLevel";
}

const fits = (count: number): boolean => count >= 3 && count <= 12;

/** The number at the end of a level's short name, as in "Level 3". */
const numberOf = ({ fields }: CaseRecord): number | undefined => {
  const digits = /(\d{1,3})\s*$/.exec(textIn(fields, "abbreviatedStatement") ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** By the numbers that their short names end with, where all have one of their own; else as they stand. */
function ascending(levels: readonly number[], items: readonly CaseRecord[]): readonly number[] {
  const numbers = new Map(levels.map((at) => [at, numberOf(items[at] as CaseRecord)]));
  const said = [...numbers.values()];
  return said.includes(undefined) || new Set(said).size < said.length
    ? levels
    : [...levels].sort((a, b) => (numbers.get(a) as number) - (numbers.get(b) as number));
}

/** The groups of items that describe levels: children of a type that says so, and what `hasSkillLevel` points at. */
export function levelGroupsOf(
  reading: Reading,
  items: readonly CaseRecord[],
  tree: Tree,
  { levelTypes = defaultLevelTypes }: FromCaseOptions,
): readonly LevelGroup[] {
  // Our own export says what its progressions are.
  if (reading.isOurs) return [];
  const types = new Set(levelTypes.map((type) => type.trim().toLowerCase()));
  const isLevel = (at: number): boolean =>
    tree.children[at]?.length === 0 &&
    types.has(
      textIn(items[at]?.fields ?? {}, "CFItemType")
        ?.trim()
        .toLowerCase() ?? "",
    );
  const groups: LevelGroup[] = [];
  for (const of of tree.outline) {
    const levels = (tree.children[of] ?? []).filter(isLevel);
    if (levels.length > 0)
      groups.push({ of, levels: ascending(levels, items), from: "child-items" });
  }
  const bySkill = new Map<number, { readonly at: number; readonly order: number }[]>();
  for (const { type, from, to, record } of tree.others) {
    if (type !== "hasSkillLevel" || typeof from !== "number" || typeof to !== "number") continue;
    const list = bySkill.get(from) ?? [];
    const number = own(record.fields, "sequenceNumber");
    list.push({ at: to, order: typeof number === "number" ? number : Number.MAX_SAFE_INTEGER });
    bySkill.set(from, list);
  }
  for (const [of, list] of bySkill) {
    const sorted = [...list].sort((a, b) => a.order - b.order).map(({ at }) => at);
    const numbered = list.every(({ order }) => order !== Number.MAX_SAFE_INTEGER);
    const levels = [...new Set(sorted)];
    groups.push({
      of,
      levels: numbered ? levels : ascending(levels, items),
      from: "hasSkillLevel",
    });
  }
  return groups.filter(({ of, levels }) => {
    if (fits(levels.length)) return true;
    find(
      reading,
      "case-levels-do-not-fit",
      pathOf(items[of] as CaseRecord),
      { levels: levels.length },
      ["note", "none"],
    );
    return false;
  });
}

/** Makes a progression of every group, and tells which level each child item shows. */
export function deriveProgressions(
  reading: Reading,
  groups: readonly LevelGroup[],
  {
    items,
    ids,
    kinds,
    pool,
    options,
  }: {
    readonly items: readonly CaseRecord[];
    readonly ids: readonly string[];
    readonly kinds: readonly NodeKind[];
    readonly pool: ScalePool;
    readonly options: FromCaseOptions;
  },
): { readonly progressions: readonly Progression[]; readonly levels: ReadonlyMap<number, string> } {
  const levelOfItem = new Map<number, string>();
  const progressions: Progression[] = [];
  for (const { of, levels, from } of groups) {
    if (kinds[of] !== "competency") continue;
    const short = (at: number): string =>
      textIn(items[at]?.fields ?? {}, "abbreviatedStatement")?.trim() ?? "";
    const isNamed = levels.every((at) => short(at) !== "");
    const words = levels.map((at, place) => ({
      name: isNamed ? short(at) : String(place + 1),
      value: place + 1,
    }));
    const scale = scaleFor(reading, pool, words, options);
    const levelIds = levels.map((_, place) => scale.levels[place]?.id as string);
    if (from === "child-items")
      for (const [place, at] of levels.entries()) levelOfItem.set(at, levelIds[place] as string);
    find(
      reading,
      "case-levels-from-items",
      pathOf(items[of] as CaseRecord),
      { from, levels: levels.length },
      ["note", "made"],
    );
    progressions.push({
      id: uuidV5(`${from}:${ids[of]}`, reading.documentId),
      competency: ids[of] as string,
      scale: scale.id,
      family: "continuum",
      expected: [],
      descriptors: levels.map((at, place) => ({
        level: levelIds[place] as string,
        statement: textIn(items[at]?.fields ?? {}, "fullStatement") ?? short(at),
      })),
      extensions: { [caseKey]: { from } },
    });
  }
  return { progressions, levels: levelOfItem };
}
