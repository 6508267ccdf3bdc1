import type { Descriptor, Progression, Scale } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
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
import { linkToItem } from "../link-to.ts";
import type { CaseObject } from "../package.ts";
import { shapes } from "../shape/shapes.ts";
import { beyondWords, wordsOf } from "../words.ts";
import { carriedFrom, foreignOf, isBare } from "./write-document.ts";
import { identifierFor, linkFor } from "./write-items.ts";
import { writeRecord, writeStored } from "./write-record.ts";
import type { Writing } from "./writing.ts";

/** The statements of one grade band, or of none. */
interface Group {
  readonly band: string | undefined;
  readonly byLevel: ReadonlyMap<string, Descriptor>;
}

const groupsOf = (descriptors: readonly Descriptor[]): readonly Group[] => {
  const groups = new Map<string | undefined, Map<string, Descriptor>>();
  for (const descriptor of descriptors) {
    const byLevel = groups.get(descriptor.band) ?? new Map<string, Descriptor>();
    if (!byLevel.has(descriptor.level)) byLevel.set(descriptor.level, descriptor);
    groups.set(descriptor.band, byLevel);
  }
  return groups.size === 0
    ? [{ band: undefined, byLevel: new Map() }]
    : [...groups].map(([band, byLevel]) => ({ band, byLevel }));
};

/** The descriptors that a reader finds in the groups: those where none is lost and all stand so. */
const readBack = (groups: readonly Group[], scale: Scale | undefined): readonly Descriptor[] =>
  groups.flatMap(({ byLevel }) => (scale?.levels ?? []).flatMap(({ id }) => byLevel.get(id) ?? []));

interface CriterionParts {
  readonly progression: Progression;
  readonly scale: Scale | undefined;
  readonly group: Group;
  readonly carried: JsonRecord;
  readonly criterionId: string;
  readonly isMade: boolean;
}

/** A field that was carried, or its absence; else what our model says. */
const carriedOr = (entry: JsonRecord, field: string, said: Json): Json =>
  Object.hasOwn(entry, field) ? (entry[field] as Json) : said;

function writeLevels(
  writing: Writing,
  taken: Set<string>,
  parts: CriterionParts,
): readonly CaseObject[] {
  const { progression, scale, group, carried, criterionId, isMade } = parts;
  const { main } = writing;
  const levels = scale?.levels ?? [];
  const entries = listIn(carried, "levels").filter(isRecord);
  const isEntry = new Map(entries.map((entry) => [entry["level"], entry]));
  const known = new Map(levels.map((level, at) => [level.id as string, { level, at }]));
  const ordered: readonly JsonRecord[] = [
    ...entries,
    ...levels.filter(({ id }) => !isEntry.has(id)).map(({ id }) => ({ level: id })),
  ];
  return ordered.map((entry): CaseObject => {
    const id = textIn(entry, "level") ?? "";
    const found = known.get(id);
    const descriptor = group.byLevel.get(id);
    const name = textIn(entry, "identifier") ?? `${progression.id} ${group.band ?? ""} ${id}`;
    const { level: _, extensions, identifier: __, ...rest } = entry;
    return writeRecord(
      shapes.level,
      {
        id: identifierFor(name, "level", writing, taken),
        fields: {
          quality:
            found === undefined
              ? (own(entry, "quality") ?? null)
              : carriedOr(entry, "quality", wordsOf(found.level.name, main)),
          score:
            found === undefined
              ? (own(entry, "score") ?? null)
              : carriedOr(entry, "score", found.level.value),
          description: descriptor === undefined ? null : wordsOf(descriptor.statement, main),
          position: own(entry, "position") ?? (isMade && found !== undefined ? found.at + 1 : null),
          rubricCriterionId: carriedOr(entry, "rubricCriterionId", criterionId),
        },
        carried: rest,
        extensions: isMade
          ? foreignOf(descriptor?.extensions)
          : isRecord(extensions)
            ? extensions
            : {},
        ours: present({
          level: id,
          statement: beyondWords(descriptor?.statement) as Json | undefined,
          next: descriptor?.next as Json | undefined,
          exemplar: descriptor?.exemplar,
          extensions: isMade ? undefined : descriptor?.extensions,
          bare: isMade ? isBare(descriptor?.extensions) : undefined,
        }),
      },
      writing,
    );
  });
}

/** Writes a progression as criteria: one for each grade band that has statements of its own. */
function writeCriteria(
  writing: Writing,
  taken: Set<string>,
  progression: Progression,
  { rubricId, isMade }: { readonly rubricId: string; readonly isMade: boolean },
): readonly CaseObject[] {
  const { framework, items, main } = writing;
  const carried = carriedFrom(progression.extensions);
  const scale = framework.scales.find(({ id }) => id === progression.scale);
  const groups = groupsOf(progression.descriptors);
  const said = readBack(groups, scale);
  const isSaid =
    said.length === progression.descriptors.length &&
    said.every((one, at) => one === progression.descriptors[at]);
  const item = items.get(progression.competency);
  return groups.map((group, at): CaseObject => {
    const isFirst = at === 0;
    const own_ = isFirst ? carried : {};
    const name = isFirst
      ? (textIn(carried, "identifier") ?? progression.id)
      : `${progression.id} ${group.band ?? ""}`;
    const criterionId = identifierFor(name, "criterion", writing, taken);
    const band = framework.gradeBands.find(({ id }) => id === group.band);
    const residue = present({
      id: progression.id === criterionId ? undefined : progression.id,
      competency: item === undefined ? progression.competency : undefined,
      name: beyondWords(progression.name) as Json | undefined,
      scale: progression.scale,
      family: progression.family === "continuum" ? undefined : progression.family,
      bands: progression.bands,
      expected: progression.expected.length === 0 ? undefined : jsonOf(progression.expected),
      descriptors: isSaid ? undefined : jsonOf(progression.descriptors),
    });
    const { identifier: _, levels: __, CFItemURI: link, ...rest } = own_;
    return writeRecord(
      shapes.criterion,
      {
        id: criterionId,
        fields: {
          category: own(own_, "category") ?? (band === undefined ? null : wordsOf(band.name, main)),
          description:
            !isFirst || progression.name === undefined ? null : wordsOf(progression.name, main),
          CFItemURI: item === undefined ? null : linkFor(link, linkToItem(item.id, item.record)),
          position: own(own_, "position") ?? (isMade ? at + 1 : null),
          rubricId: carriedOr(own_, "rubricId", rubricId),
          CFRubricCriterionLevels: writeLevels(writing, taken, {
            progression,
            scale,
            group,
            carried: own_,
            criterionId,
            isMade,
          }),
        },
        carried: rest,
        extensions: isFirst ? foreignOf(progression.extensions) : {},
        ours: present({
          ...(isFirst
            ? { progression: residue, bare: isBare(progression.extensions) }
            : { of: progression.id }),
          band: group.band,
        }),
      },
      writing,
    );
  });
}

/** Whether a progression was made of items, which are written themselves. */
export const isDerived = ({ extensions }: Progression): boolean =>
  textIn(carriedFrom(extensions), "from") !== undefined;

/** Writes the rubrics that a framework came with, then one for every other progression. */
export function writeRubrics(writing: Writing, taken: Set<string>): readonly CaseObject[] {
  const { framework, items, main } = writing;
  const shells = listIn(recordIn(carriedFrom(framework.extensions), "package"), "rubrics").filter(
    isRecord,
  );
  const progressions = new Map(
    framework.progressions.filter((one) => !isDerived(one)).map((one) => [one.id as string, one]),
  );
  const rubrics = shells.map((shell): CaseObject => {
    const { criteria: _, ...stored } = shell;
    const rubricId = identifierFor(
      textIn(shell, "identifier") ?? "rubric",
      "rubric",
      writing,
      taken,
    );
    const criteria = listIn(shell, "criteria")
      .filter(isRecord)
      .flatMap((one): readonly CaseObject[] => {
        const id = textIn(one, "progression");
        if (id !== undefined) {
          const progression = progressions.get(id);
          progressions.delete(id);
          return progression === undefined
            ? []
            : writeCriteria(writing, taken, progression, { rubricId, isMade: false });
        }
        const criterion = recordIn(one, "criterion");
        const levels = listIn(criterion, "CFRubricCriterionLevels").filter(isRecord);
        return [
          writeStored(shapes.criterion, criterion, writing, {
            CFRubricCriterionLevels: levels.map((level) =>
              writeStored(shapes.level, level, writing),
            ),
          }),
        ];
      });
    return writeStored(shapes.rubric, { ...stored, identifier: rubricId }, writing, {
      CFRubricCriteria: criteria,
    });
  });
  const others = framework.progressions.filter((one) => progressions.get(one.id) === one);
  return [
    ...rubrics,
    ...others.map((progression): CaseObject => {
      const rubricId = identifierFor(`rubric:${progression.id}`, "rubric", writing, taken);
      const item = items.get(progression.competency);
      const title =
        progression.name === undefined
          ? (textIn(item?.record ?? {}, "fullStatement") ?? "")
          : wordsOf(progression.name, main);
      return writeRecord(
        shapes.rubric,
        {
          id: rubricId,
          fields: {
            title,
            CFRubricCriteria: writeCriteria(writing, taken, progression, {
              rubricId,
              isMade: true,
            }),
          },
          carried: {},
          extensions: {},
          ours: { made: true },
        },
        writing,
      );
    }),
  ];
}
