import type { Limits } from "@whole-learner/core/parse";
import type { Instant } from "@whole-learner/core/time";
import type { Imported } from "../issue/imported.ts";
import type { InteropIssue } from "../issue/issue.ts";
import { isRecord } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import type { AchievementRecord } from "./achievement-record.ts";
import { expectFields, expectType, type Part, partIn, say, typesOf } from "./credential-reading.ts";
import { readAchievement, readResults } from "./read-achievement.ts";
import { readCredential } from "./read-credential.ts";
import { shapeOf } from "./shape-of.ts";

/** How a credential is read. */
export interface CredentialReadingOptions {
  /** The time for which it is asked whether it is valid. Without it, that is not asked. */
  readonly at?: Instant;
  readonly limits?: Limits;
}

/**
 * Reads an AchievementCredential (or OpenBadgeCredential) of Open Badges 3.0, from a text or parsed JSON. Beyond what its schema sees, it is looked at whether parts are of the types of their places, results and required levels
 * name levels that are there, proofs name a key of the issuer, and times make sense. What was made by Verifiable Credentials 1.1 is read with a warning; Open Badges 1 and 2 are told by name and not read. Signatures are not
 * verified: that is its host's.
 *
 * @example
 * ```ts
 * import { fromAchievementCredential } from "@whole-learner/interop/open-badges";
 * const { value, issues } = fromAchievementCredential('{"type":"Assertion","@context":"https://w3id.org/openbadges/v2"}');
 * value; // => undefined
 * issues.map(({ code }) => code); // => ["credential-older-shape"]
 * ```
 */
export function fromAchievementCredential(
  input: unknown,
  { at, limits }: CredentialReadingOptions = {},
): Imported<AchievementRecord | undefined> {
  const { value, issues: found } = readJson(input, limits);
  const issues: InteropIssue[] = [...found];
  const record = isRecord(value) ? value : {};
  return { value: readAchievementCredential({ record, path: [], issues }, at), issues };
}

/** A credential that is a part of something. */
export function readAchievementCredential(
  part: Part,
  at: Instant | undefined,
): AchievementRecord | undefined {
  const shape = shapeOf(part.record);
  const types = typesOf(part.record);
  const isAchievement = types.some((type) => /^(OpenBadge|Achievement)Credential$/.test(type));
  if (shape === "open-badges-1" || shape === "open-badges-2") {
    say(part, "credential-older-shape", { shape }, { severity: "error", repair: "left-out" });
    return undefined;
  }
  if (shape === undefined || !isAchievement) {
    say(part, "credential-not-one", {}, { severity: "error", repair: "left-out" });
    return undefined;
  }
  if (shape === "vc-1.1") say(part, "credential-older-shape", { shape });
  expectFields(part, "credentialSubject");
  const subject = partIn(part, "credentialSubject");
  if (subject !== undefined) {
    expectType(subject, "AchievementSubject");
    expectFields(subject, "achievement");
  }
  const credential = readCredential(part, subject, { isOlder: shape === "vc-1.1", at });
  const described = subject && partIn(subject, "achievement");
  const achievement =
    described === undefined ? { alignments: [], scales: [] } : readAchievement(described);
  return {
    ...credential,
    achievement,
    results: subject === undefined ? [] : readResults(subject, achievement.scales),
  };
}
