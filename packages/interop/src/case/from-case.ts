import type { Framework, Progression, Scale } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import { canonicalJson } from "@whole-learner/core/identity";
import { type Json, type Limits, safeParseFramework } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import type { InteropIssue } from "../issue/issue.ts";
import {
  isEmpty,
  isRecord,
  type JsonRecord,
  listIn,
  present,
  recordIn,
  textIn,
} from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import { bandsFor } from "../statements/bands-for.ts";
import { gradesOf } from "./grades.ts";
import { frameworkKey, policyKey } from "./keys.ts";
import type { FromCaseOptions } from "./options.ts";
import { chooseKinds } from "./read/choose-kinds.ts";
import { deriveProgressions, levelGroupsOf } from "./read/derive-levels.ts";
import { extensionsFrom } from "./read/entity.ts";
import { idsOf, makeNodes } from "./read/make-nodes.ts";
import { makeProgressions } from "./read/make-progressions.ts";
import { makeRelations, termsFor } from "./read/make-relations.ts";
import { type OpenPackage, openPackage } from "./read/open-package.ts";
import { pathOf } from "./read/place.ts";
import { placeItems } from "./read/place-items.ts";
import { readAssociations } from "./read/read-associations.ts";
import { readDefinitions } from "./read/read-definitions.ts";
import { readDocument } from "./read/read-document.ts";
import { readItems } from "./read/read-items.ts";
import { readRubrics } from "./read/read-rubrics.ts";
import { find, type Reading } from "./read/reading.ts";
import { poolOf } from "./read/scale-pool.ts";
import { uuidAtEnd } from "./shape/read-link.ts";
import { readRecord } from "./shape/read-record.ts";
import { shapes } from "./shape/shapes.ts";

/** What a CASE package holds. */
export interface CaseImport {
  /** The framework; what CASE says beyond our model is under `extensions` of each entity and comes back with `toCase`. */
  readonly framework: Framework;
  /** The policy that the package carries, as it was written: read it with `parsePolicy` of `@whole-learner/mastery`. */
  readonly policy?: Json;
}

/** The namespace of documents that have no identifier: made once, by no other means than that it stands here. */
const nowhere = "6d1f0b5e-4c0e-5a0b-9a52-2f6d1f0e7c3a";

/** The identifier of the document: its own, that of the document that its items name, or one made of the package. */
function documentIdOf({ document, items }: OpenPackage): string {
  const raw = document ?? {};
  const given = textIn(raw, "identifier");
  if (given !== undefined && isUuid(given)) return given.toLowerCase();
  const atEnd = uuidAtEnd(textIn(raw, "uri") ?? "");
  if (atEnd !== undefined) return atEnd;
  const named =
    document === undefined
      ? textIn(recordIn(items.records[0] ?? {}, "CFDocumentURI"), "identifier")
      : undefined;
  if (named !== undefined && isUuid(named)) return named.toLowerCase();
  return uuidV5(
    given ?? textIn(raw, "uri") ?? canonicalJson(document ?? items.records[0] ?? null),
    nowhere,
  );
}

/** The progressions in the order in which the framework had them. */
function inOrder(
  progressions: readonly Progression[],
  ids: readonly Json[],
): readonly Progression[] {
  if (ids.length === 0) return progressions;
  const places = new Map(ids.map((id, at) => [id, at]));
  const place = ({ id }: Progression): number => places.get(id) ?? ids.length;
  return [...progressions].sort((a, b) => place(a) - place(b));
}

/** No standard nests as deep; what is carried comes to stand a few levels deeper, where a framework still has to hold it. */
const defaultCaseLimits: Limits = { depth: 56 };

/** What our own export kept with the document. */
const keptOf = ({ document }: OpenPackage): JsonRecord =>
  recordIn(recordIn(document ?? {}, "extensions"), frameworkKey);

/** Reads the parts of a package; without trust, only by what CASE itself says. */
function readPackage(
  opened: OpenPackage,
  issues: InteropIssue[],
  options: FromCaseOptions,
  trusts: boolean,
): CaseImport {
  if (opened.document === undefined)
    find({ issues }, "case-document-missing", pathOf(opened.documentPlace), {}, [
      "warning",
      "made",
    ]);

  const documentId = documentIdOf(opened);
  const reading: Reading = {
    issues,
    documentId,
    isOurs: trusts && !isEmpty(keptOf(opened)),
    trusts,
  };

  const raw: JsonRecord = opened.document ?? { identifier: documentId };
  const { above, at } = opened.documentPlace;
  const document = readRecord(reading, shapes.document, raw, above, at);
  const { ours } = document;
  const items = readItems(reading, opened.items);
  const { associations, endless } = readAssociations(reading, opened.associations, items);
  const rubrics = readRubrics(reading, opened.rubrics, items);
  const definitions = readDefinitions(reading, opened);
  const head = readDocument(reading, document, definitions, options);
  const { main } = head;

  const tree = placeItems(reading, items.items, associations);
  const groups = levelGroupsOf(reading, items.items, tree, options);
  const assessed = new Set([
    ...groups.map(({ of }) => of),
    ...rubrics.flatMap(({ criteria }) => criteria.flatMap(({ item }) => item ?? [])),
  ]);
  const levelItems = new Set(
    groups.flatMap(({ from, levels }) => (from === "child-items" ? levels : [])),
  );
  const kinds = chooseKinds(reading, { items: items.items, tree, levelItems, assessed, options });
  const ids = idsOf(items.items);

  const codes = new Set<string>();
  for (const [at, { fields }] of items.items.entries())
    if (kinds[at] === "competency" || kinds[at] === "indicator")
      for (const code of listIn(fields, "educationLevel")) codes.add(code as string);
  // What our own export kept is not looked at here: a parser checks it with the whole framework.
  const gradeBands = reading.isOurs
    ? (listIn(ours, "gradeBands") as unknown as Framework["gradeBands"])
    : bandsFor(codes);
  const keptScales = listIn(ours, "scales") as unknown as readonly Scale[];
  const pool = poolOf([...keptScales, ...(options.scales ?? [])], main);
  const parts = { items: items.items, ids, kinds, main, pool, options };
  const { progressions, shells } = makeProgressions(reading, rubrics, parts);
  const derived = deriveProgressions(reading, groups, parts);
  const nodeParts = {
    ...parts,
    tree,
    document,
    grades: gradesOf(gradeBands),
    levels: derived.levels,
    described: new Set(
      groups.flatMap(({ from, levels }) => (from === "hasSkillLevel" ? levels : [])),
    ),
  };
  const nodes = makeNodes(reading, nodeParts);
  const relations = makeRelations(reading, head.framework.id, nodeParts);
  // What our own export kept; a parser checks it with the whole framework.
  const keptDerived = listIn(ours, "progressions") as unknown as readonly Progression[];

  const vocabulary = head.framework.vocabulary;
  const declared = new Set((vocabulary?.relations ?? []).map(({ id }) => id));
  const terms = termsFor(relations, declared);
  const packageOurs = recordIn(
    recordIn({ extensions: opened.extensions ?? {} }, "extensions"),
    frameworkKey,
  );
  const { [frameworkKey]: _, ...others } = isRecord(opened.extensions) ? opened.extensions : {};
  const strays = [
    ...listIn(packageOurs, "strays"),
    ...opened.strays,
    ...endless.map((entry) => ({ list: "CFAssociations", entry })),
    ...(opened.extensions === undefined || isRecord(opened.extensions)
      ? []
      : [{ list: "extensions", entry: opened.extensions }]),
  ] as readonly Json[];
  const other = { ...opened.other, ...recordIn(packageOurs, "other") };
  const ofPackage = present({
    other: isEmpty(other) ? undefined : other,
    extensions: isEmpty(others) ? undefined : others,
    definitions: isEmpty(definitions) ? undefined : definitions,
    rubrics: shells.length === 0 ? undefined : shells,
    strays: strays.length === 0 ? undefined : strays,
  });
  const { [policyKey]: policy, ...extensions } = document.extensions;
  const carried: JsonRecord = {
    ...head.carried,
    ...(isEmpty(ofPackage) ? {} : { package: ofPackage }),
  };
  const framework: Framework = {
    ...head.framework,
    ...(terms.length === 0
      ? {}
      : { vocabulary: { ...vocabulary, relations: [...(vocabulary?.relations ?? []), ...terms] } }),
    gradeBands,
    scales: pool.scales,
    ...nodes,
    progressions: inOrder(
      [...progressions, ...derived.progressions, ...keptDerived],
      listIn(ours, "progressionOrder"),
    ),
    relations,
    ...extensionsFrom({ extensions, ours }, carried),
  };
  return { framework, ...(policy === undefined ? {} : { policy }) };
}

/** Reads a package that our own export wrote; undefined where somebody changed what it kept into something that is none of it. */
function readKept(
  opened: OpenPackage,
  issues: InteropIssue[],
  options: FromCaseOptions,
): CaseImport | undefined {
  try {
    const value = readPackage(opened, issues, options, true);
    return safeParseFramework(value.framework).ok ? value : undefined;
  } catch {
    // What was kept is used as what it was; where it is not, anything can be missing.
    return undefined;
  }
}

/**
 * Reads a CFPackage of CASE 1.0 or 1.1, as text or parsed, as a framework. It is lenient: what real packages do is read as what it means, each repair an issue with its
 * JSON pointer; one bad record never costs a good one; nothing makes it throw. The value is `undefined` only where there is no package at all. What our model has no place for is
 * carried under `extensions["whole-learner/case"]` of each entity, so that {@link toCase} writes it again. The framework passes `parseFramework`; whether it makes sense is the question of `checkFramework`.
 *
 * @example
 * ```ts
 * import { fromCase } from "@whole-learner/interop/case";
 * const { value, issues } = fromCase({
 *   CFDocument: { identifier: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise", creator: "Lantern Bay", version: null },
 *   CFItems: [{ identifier: "4a2f0f0e-1111-4a39-9a64-0c6f2f3a7d11", fullStatement: "Repairs trust", uri: "https://example.org/items/1" }],
 * });
 * value?.framework.competencies.map(({ name }) => name); // => ["Repairs trust"]
 * issues.some(({ code }) => code === "case-item-without-parent"); // => true
 * ```
 */
export function fromCase(
  input: unknown,
  options: FromCaseOptions = {},
): Imported<CaseImport | undefined> {
  const json = readJson(input, { ...defaultCaseLimits, ...options.limits });
  const issues: InteropIssue[] = [...json.issues];
  const opened = json.value === undefined ? undefined : openPackage(json.value, issues);
  if (opened === undefined) {
    if (json.value !== undefined)
      find({ issues }, "not-a-case-package", [], {}, ["error", "left-out"]);
    return { value: undefined, issues };
  }
  if (!isEmpty(keptOf(opened))) {
    const own: InteropIssue[] = [];
    const value = readKept(opened, own, options);
    if (value !== undefined) return { value, issues: [...issues, ...own] };
    find({ issues }, "case-kept-unusable", pathOf(opened.documentPlace), {}, [
      "warning",
      "left-out",
    ]);
  }
  const value = readPackage(opened, issues, options, false);
  return { value, issues };
}
