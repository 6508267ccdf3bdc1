import type { Descriptor, NodeKind, Progression, Scale } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { type LanguageTag } from "@whole-learner/core/text";
import {
  isRecord,
  jsonOf,
  type JsonRecord,
  listIn,
  own,
  present,
  recordIn,
  textIn,
} from "../../json/json-record.ts";
import { isLinkToItem } from "../link-to.ts";
import type { FromCaseOptions } from "../options.ts";
import { type CaseRecord, carriedOf, fieldsOf } from "../shape/case-record.ts";
import { textFrom, wordsOf } from "../words.ts";
import { extensionsFrom } from "./entity.ts";
import { pathOf } from "./place.ts";
import type { CriterionRead, RubricRead } from "./read-rubrics.ts";
import { find, type Reading } from "./reading.ts";
import { type ScalePool, scaleFor } from "./scale-pool.ts";
import { stored } from "./stored.ts";

/** What progressions are made of. */
export interface ProgressionParts {
  readonly items: readonly CaseRecord[];
  readonly ids: readonly string[];
  readonly kinds: readonly NodeKind[];
  readonly main: LanguageTag;
  readonly pool: ScalePool;
  readonly options: FromCaseOptions;
}

const numbersOf = (levels: readonly CaseRecord[], field: string): readonly number[] | undefined => {
  const numbers = levels.map(({ fields }) => own(fields, field));
  return numbers.every((one) => typeof one === "number") && new Set(numbers).size === numbers.length
    ? (numbers as readonly number[])
    : undefined;
};

/** The levels of a criterion lowest first, with the scale that they are: by score, else by position, else as they stand. */
function scaleOfLevels(
  reading: Reading,
  levels: readonly CaseRecord[],
  { pool, options }: ProgressionParts,
): { readonly scale: Scale; readonly levelOf: ReadonlyMap<CaseRecord, string> } {
  const scores = numbersOf(levels, "score");
  const keys = scores ?? numbersOf(levels, "position");
  const places = levels.map((_, at) => at);
  if (keys !== undefined) places.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const words = places.map((place, at) => {
    const value = scores?.[place] ?? at + 1;
    return { name: textIn(levels[place]?.fields ?? {}, "quality")?.trim() || String(value), value };
  });
  const scale = scaleFor(reading, pool, words, options);
  return {
    scale,
    levelOf: new Map(
      places.map((place, at) => [levels[place] as CaseRecord, scale.levels[at]?.id as string]),
    ),
  };
}

/** What a level's record says beyond the level and its descriptor; null for what it lacks and an export writes. */
function carriedLevel(
  record: CaseRecord,
  level: string,
  scale: Scale,
  main: LanguageTag,
  criterion: string,
): JsonRecord {
  const { fields } = record;
  const found = scale.levels.find(({ id }) => id === level);
  const differing = (field: string, written: Json | undefined): Json | undefined =>
    own(fields, field) === written ? undefined : (own(fields, field) ?? null);
  const parent = textIn(fields, "rubricCriterionId");
  return {
    level,
    ...stored({
      ...record,
      fields: present({
        ...fieldsOf(record),
        description: undefined,
        quality: differing("quality", found && wordsOf(found.name, main)),
        score: differing("score", found?.value),
        rubricCriterionId: parent?.toLowerCase() === criterion ? undefined : (parent ?? null),
      }),
    }),
  };
}

/** A descriptor of every level whose record says something. */
const descriptorsOf = (
  levels: readonly CaseRecord[],
  levelOf: (record: CaseRecord) => string | undefined,
  band: string | undefined,
  { main, isMade }: { readonly main: LanguageTag; readonly isMade: boolean },
): readonly Descriptor[] =>
  levels.flatMap((record) => {
    const level = levelOf(record);
    const { fields, ours } = record;
    const description = textIn(fields, "description");
    if (level === undefined || description === undefined) return [];
    const descriptor = present({
      level,
      band,
      statement: textFrom(description, own(ours, "statement"), main) as Json,
      next: own(ours, "next"),
      exemplar: own(ours, "exemplar"),
    });
    // Others' extensions of a level that came from elsewhere are carried with its record.
    const extensions = isMade
      ? extensionsFrom(record, {})
      : Object.hasOwn(ours, "extensions")
        ? { extensions: recordIn(ours, "extensions") }
        : {};
    // The fields are those of the interface; a parser checks what our own export kept with the whole framework.
    return [{ ...descriptor, ...extensions } as unknown as Descriptor];
  });

/** A progression, and what its criterion says beyond it. */
function progressionFrom(
  reading: Reading,
  { record, levels, item }: CriterionRead,
  {
    rubricId,
    isMade,
    more,
  }: {
    readonly rubricId: string;
    readonly isMade: boolean;
    readonly more: readonly CriterionRead[];
  },
  parts: ProgressionParts,
): Progression | undefined {
  const { fields, ours, id } = record;
  const { items, ids, kinds, main, pool } = parts;
  const kept = own(ours, "progression");
  if (!isRecord(kept)) {
    if (item === undefined || kinds[item] !== "competency") {
      find(reading, "case-criterion-without-item", pathOf(record), {}, ["note", "carried"]);
      return undefined;
    }
    if (levels.length < 3 || levels.length > 12) {
      find(reading, "case-levels-do-not-fit", pathOf(record), { levels: levels.length }, [
        "note",
        "carried",
      ]);
      return undefined;
    }
  }
  const residue = isRecord(kept) ? kept : {};
  const keptScale = textIn(residue, "scale");
  const computed = isRecord(kept) ? undefined : scaleOfLevels(reading, levels, parts);
  const scale = computed?.scale ?? pool.scales.find((one) => one.id === keptScale);
  const levelOf = (level: CaseRecord): string | undefined =>
    computed?.levelOf.get(level) ?? textIn(level.ours, "level");
  const link = own(fields, "CFItemURI");
  const about = item === undefined ? undefined : items[item];
  const isLinkSaid =
    about !== undefined && isRecord(link) && isLinkToItem(link, about.id, about.fields);
  const parent = textIn(fields, "rubricId");
  const description = textIn(fields, "description");
  const groups: readonly CriterionRead[] = [{ record, levels, item }, ...more];
  const order = new Map((scale?.levels ?? []).map((level, at) => [level.id as string, at]));
  const place = ({ level }: Descriptor): number => order.get(level) ?? 0;
  const read = groups.flatMap((group) => {
    const band = textIn(group.record.ours, "band");
    return [...descriptorsOf(group.levels, levelOf, band, { main, isMade })].sort(
      (a, b) => place(a) - place(b),
    );
  });
  const keptDescriptors = own(residue, "descriptors");
  const progression = present({
    id: textIn(residue, "id") ?? id,
    competency: textIn(residue, "competency") ?? (item === undefined ? undefined : ids[item]),
    name:
      description === undefined
        ? undefined
        : (textFrom(description, own(residue, "name"), main) as Json),
    scale: keptScale ?? scale?.id,
    family: own(residue, "family") ?? "continuum",
    bands: own(residue, "bands"),
    expected: listIn(residue, "expected"),
    descriptors: Array.isArray(keptDescriptors) ? keptDescriptors : jsonOf(read),
  });
  const carried = isMade
    ? {}
    : {
        ...carriedOf({
          ...record,
          fields: present({
            ...fieldsOf(record),
            identifier: id === progression["id"] ? undefined : id,
            CFItemURI: isLinkSaid ? undefined : link,
            CFRubricCriterionLevels: undefined,
            description: undefined,
            rubricId: parent?.toLowerCase() === rubricId ? undefined : (parent ?? null),
          }),
        }),
        ...(scale === undefined
          ? {}
          : {
              levels: levels.map((level) =>
                carriedLevel(level, levelOf(level) ?? "", scale, main, id),
              ),
            }),
      };
  // The fields are those of the interface; a parser checks what our own export kept with the whole framework.
  return { ...progression, ...extensionsFrom(record, carried) } as unknown as Progression;
}

/** The progressions of rubrics, and what the rubrics say beyond them. */
export function makeProgressions(
  reading: Reading,
  rubrics: readonly RubricRead[],
  parts: ProgressionParts,
): { readonly progressions: readonly Progression[]; readonly shells: readonly JsonRecord[] } {
  const progressions: Progression[] = [];
  const shells: JsonRecord[] = [];
  for (const { record, criteria } of rubrics) {
    const isMade = own(record.ours, "made") === true;
    const isFurther = ({ record: { ours } }: CriterionRead): boolean => Object.hasOwn(ours, "of");
    const listed: JsonRecord[] = [];
    const further = new Map<string, CriterionRead[]>();
    for (const one of criteria) {
      const of = textIn(one.record.ours, "of");
      if (of === undefined) continue;
      const group = further.get(of);
      if (group === undefined) further.set(of, [one]);
      else group.push(one);
    }
    for (const criterion of criteria) {
      if (isFurther(criterion)) continue;
      // The id is said where it is another than the criterion's own.
      const id = textIn(recordIn(criterion.record.ours, "progression"), "id");
      const more = further.get(id ?? criterion.record.id) ?? [];
      const made = progressionFrom(
        reading,
        criterion,
        { rubricId: record.id, isMade, more },
        parts,
      );
      if (made !== undefined) progressions.push(made);
      if (isMade) continue;
      listed.push(
        made === undefined
          ? {
              criterion: {
                ...stored(criterion.record),
                CFRubricCriterionLevels: criterion.levels.map(stored),
              },
            }
          : { progression: made.id },
      );
    }
    if (isMade) continue;
    const { CFRubricCriteria: _, ...fields } = fieldsOf(record);
    shells.push({ ...stored({ ...record, fields }), criteria: listed });
  }
  return { progressions, shells };
}
