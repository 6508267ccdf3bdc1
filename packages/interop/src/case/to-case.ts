import type { Framework } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import type { Policy } from "@whole-learner/mastery/policy";
import {
  isEmpty,
  isRecord,
  jsonOf,
  type JsonRecord,
  listIn,
  own,
  present,
  recordIn,
  textIn,
} from "../json/json-record.ts";
import { gradesOf } from "./grades.ts";
import { frameworkKey } from "./keys.ts";
import type { CaseObject, CasePackage } from "./package.ts";
import { definitionLists, type RecordType, shapes } from "./shape/shapes.ts";
import { carriedFrom, writeDocument } from "./write/write-document.ts";
import { writeItems } from "./write/write-items.ts";
import { writeStored } from "./write/write-record.ts";
import { writeRelations } from "./write/write-relations.ts";
import { isDerived, writeRubrics } from "./write/write-rubrics.ts";
import type { Writing } from "./write/writing.ts";

/** How a framework is written as a CASE package. */
export interface ToCaseOptions {
  /**
   * The version of CASE. Default: `"1.1"`, which says everything: what it has no field for is under `extensions`. `"1.0"` has no extensions: what our model says beyond it is left
   * out, unknown keys of items come back in their place, and every record says to which document it belongs.
   */
  readonly version?: "1.0" | "1.1";
  /** When records that have no time of their own were last changed, with its zone: `2026-11-28T00:00:00Z`. Default: that of the document, else the day of adoption, else 1970. */
  readonly changed?: string;
  /** The policy under which the framework is used: it travels under `extensions` of the document. CASE 1.1 only. */
  readonly policy?: Policy;
}

/** The definitions that the framework came with. */
function writeDefinitions(writing: Writing, held: JsonRecord): Readonly<Record<string, Json>> {
  const definitions = recordIn(held, "definitions");
  const lists = Object.entries(definitionLists).flatMap(
    ([list, type]: readonly [string, RecordType]) => {
      const records = own(definitions, list);
      return Array.isArray(records)
        ? [
            [
              list,
              records.filter(isRecord).map((one) => writeStored(shapes[type], one, writing)),
            ] as const,
          ]
        : [];
    },
  );
  const other = recordIn(definitions, "other");
  const extensions = {
    ...recordIn(definitions, "extensions"),
    ...(isEmpty(other) ? {} : { [frameworkKey]: { other } }),
  };
  const isPlain = writing.version === "1.0" || isEmpty(extensions);
  return { ...Object.fromEntries(lists), ...(isPlain ? {} : { extensions }) };
}

/**
 * Writes a framework as a CFPackage. It is strict: every package passes the schema of its version, whatever the framework is. What came from CASE comes back, unknown keys and extensions included; what our model says
 * beyond CASE stands under `extensions["whole-learner/framework"]`, so that `fromCase` of a 1.1 package gives the same framework again.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { fromCase, toCase } from "@whole-learner/interop/case";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const written = toCase(framework, { changed: "2026-11-28T00:00:00Z" });
 * written.CFItems.map(({ fullStatement }) => fullStatement); // => ["Communicator", "Presents ideas"]
 * fromCase(JSON.stringify(written)).value?.framework.scales[0]?.levels.length; // => 3
 * ```
 */
export function toCase(
  framework: Framework,
  { version = "1.1", changed, policy }: ToCaseOptions = {},
): CasePackage {
  const main = framework.languages[0];
  const carried = carriedFrom(framework.extensions);
  const held = recordIn(carried, "package");
  const documentId = isUuid(framework.id)
    ? framework.id.toLowerCase()
    : uuidV5(framework.id, "6d1f0b5e-4c0e-5a0b-9a52-2f6d1f0e7c3a");
  const time =
    changed ??
    textIn(carried, "lastChangeDateTime") ??
    (framework.adopted === undefined ? "1970-01-01T00:00:00Z" : `${framework.adopted}T00:00:00Z`);
  const derived = framework.progressions.filter(isDerived);
  const isMixed = listIn(held, "rubrics").length > 0 || derived.length > 0;
  const ours = present({
    gradeBands: framework.gradeBands.length === 0 ? undefined : jsonOf(framework.gradeBands),
    scales: framework.scales.length === 0 ? undefined : jsonOf(framework.scales),
    progressions: derived.length === 0 ? undefined : jsonOf(derived),
    progressionOrder: isMixed ? framework.progressions.map(({ id }) => id) : undefined,
    version: 1,
  });
  const common = { version, changed: time, main, documentId };
  const document = writeDocument(framework, {
    ...common,
    policy: policy && jsonOf(policy),
    ours,
  });
  const writing: Writing = {
    ...common,
    framework,
    document,
    grades: gradesOf(framework.gradeBands),
    items: new Map(),
  };
  const taken = new Set<string>();
  const { items, homes } = writeItems(writing, taken);
  const relations = writeRelations(writing, taken);
  const rubrics = writeRubrics(writing, taken);
  const definitions = writeDefinitions(writing, held);
  const kept = present({ strays: own(held, "strays"), other: own(held, "other") });
  const extensions = {
    ...recordIn(held, "extensions"),
    ...(isEmpty(kept) ? {} : { [frameworkKey]: kept }),
  };
  const associations: readonly CaseObject[] = [...homes, ...relations];
  return {
    CFDocument: document,
    CFItems: items,
    CFAssociations: associations,
    ...(isEmpty(definitions) ? {} : { CFDefinitions: definitions }),
    ...(rubrics.length === 0 ? {} : { CFRubrics: rubrics }),
    ...(version === "1.0" || isEmpty(extensions) ? {} : { extensions }),
  };
}
