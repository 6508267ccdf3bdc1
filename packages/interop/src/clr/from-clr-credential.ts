import type { Imported } from "../issue/imported.ts";
import type { InteropIssue } from "../issue/issue.ts";
import { isRecord, own } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import type {
  AchievementDescription,
  AchievementRecord,
  CredentialRecord,
} from "../open-badges/achievement-record.ts";
import {
  expectType,
  type Part,
  partIn,
  parts,
  expectFields,
  say,
  typesOf,
  words,
} from "../open-badges/credential-reading.ts";
import {
  type CredentialReadingOptions,
  readAchievementCredential,
} from "../open-badges/from-achievement-credential.ts";
import { readAchievement } from "../open-badges/read-achievement.ts";
import { readCredential } from "../open-badges/read-credential.ts";
import { shapeOf } from "../open-badges/shape-of.ts";
import type { ClrAssociationType } from "./clr-credential.ts";

/** How two achievements of a record stand to each other. */
export interface AchievementAssociation {
  readonly type: ClrAssociationType;
  readonly from: string;
  readonly to: string;
}

/** A learner record, read. */
export interface LearnerRecord extends CredentialRecord {
  readonly partial: boolean;
  readonly credentials: readonly AchievementRecord[];
  /** Achievements that nobody claims of the learner here. */
  readonly achievements: readonly AchievementDescription[];
  readonly associations: readonly AchievementAssociation[];
}

const associationTypes: readonly ClrAssociationType[] = [
  "exactMatchOf",
  "isChildOf",
  "isParentOf",
  "isPartOf",
  "isPeerOf",
  "isRelatedTo",
  "precedes",
  "replacedBy",
];

/** The credentials of the record. One that is no achievement's costs itself. */
function credentialsIn(
  subject: Part,
  learner: string | undefined,
  at: CredentialReadingOptions["at"],
): readonly AchievementRecord[] {
  const seen = new Set<string>();
  const held = parts(subject, "verifiableCredential");
  if (held.length === 0) say(subject, "clr-empty", {});
  return held.flatMap((part) => {
    const found = readAchievementCredential(part, at);
    if (found === undefined) return [];
    const about = found.learner.id;
    if (learner !== undefined && about !== undefined && about !== learner)
      say(part, "clr-other-learner", { learner: about }, { at: "credentialSubject" });
    if (found.id !== undefined && seen.has(found.id))
      say(part, "clr-credential-twice", { id: found.id }, { at: "id" });
    if (found.id !== undefined) seen.add(found.id);
    return [found];
  });
}

/** The associations of the record; an end that is not in it is kept, since records are parts of greater ones. */
function associationsIn(
  subject: Part,
  known: ReadonlySet<string | undefined>,
): readonly AchievementAssociation[] {
  return parts(subject, "association").flatMap((part) => {
    expectType(part, "Association");
    expectFields(part, "associationType", "sourceId", "targetId");
    const named = words(part, "associationType");
    const type = associationTypes.find((one) => one === named);
    const from = words(part, "sourceId");
    const to = words(part, "targetId");
    if (named !== undefined && type === undefined)
      say(
        part,
        "clr-association-unknown",
        { type: named },
        { at: "associationType", repair: "left-out" },
      );
    if (type === undefined || from === undefined || to === undefined) return [];
    for (const [end, at] of [
      [from, "sourceId"],
      [to, "targetId"],
    ] as const)
      if (!known.has(end))
        say(part, "clr-association-outside", { end }, { at, repair: "kept-as-external" });
    return [{ type, from, to }];
  });
}

/**
 * Reads a ClrCredential of CLR 2.0, from a text or parsed JSON: the record itself, and each credential in it as `fromAchievementCredential` reads it, with issues at its place. Records and credentials by Verifiable Credentials 1.1, which
 * real records mix with newer ones, are read with a warning. A credential that cannot be read costs itself. Signatures are not verified.
 *
 * @example
 * ```ts
 * import { fromClrCredential } from "@whole-learner/interop/clr";
 * const { value, issues } = fromClrCredential('{"type":["VerifiableCredential"]}');
 * value; // => undefined
 * issues.map(({ code }) => code); // => ["clr-not-one"]
 * ```
 */
export function fromClrCredential(
  input: unknown,
  { at, limits }: CredentialReadingOptions = {},
): Imported<LearnerRecord | undefined> {
  const { value, issues: found } = readJson(input, limits);
  const issues: InteropIssue[] = [...found];
  const record = isRecord(value) ? value : {};
  const part: Part = { record, path: [], issues };
  if (!typesOf(record).includes("ClrCredential")) {
    say(part, "clr-not-one", {}, { severity: "error", repair: "left-out" });
    return { value: undefined, issues };
  }
  const isOlder = shapeOf(record) === "vc-1.1";
  if (isOlder) say(part, "credential-older-shape", { shape: "vc-1.1" });
  expectFields(part, "credentialSubject", "name");
  const subject = partIn(part, "credentialSubject");
  if (subject !== undefined) expectType(subject, "ClrSubject");
  const credential = readCredential(part, subject, { isOlder, at });
  const credentials =
    subject === undefined ? [] : credentialsIn(subject, credential.learner.id, at);
  const achievements =
    subject === undefined ? [] : parts(subject, "achievement").map(readAchievement);
  const known = new Set([
    ...achievements.map(({ id }) => id),
    ...credentials.map(({ achievement }) => achievement.id),
  ]);
  return {
    value: {
      ...credential,
      partial: own(record, "partial") === true,
      credentials,
      achievements,
      associations: subject === undefined ? [] : associationsIn(subject, known),
    },
    issues,
  };
}
