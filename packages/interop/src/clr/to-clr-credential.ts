import type { Framework } from "@whole-learner/core/framework";
import type { LanguageTag } from "@whole-learner/core/text";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import {
  credentialsContext,
  extensionsContext,
  openBadgesContext,
} from "../open-badges/contexts.ts";
import type { AchievementCredential } from "../open-badges/credential.ts";
import { type CredentialAttachment, writeEvidence } from "../open-badges/evidence-of-log.ts";
import { type CredentialFrame, writeFrame } from "../open-badges/write-frame.ts";
import { associateCredentials } from "./associate.ts";
import type { ClrCredential } from "./clr-credential.ts";

/** What becomes a learner record. */
export interface ClrCredentialInput extends CredentialFrame {
  /** What the record is called, such as "Record of learning, grade 6". */
  readonly name: string;
  readonly description?: string;
  /** The credentials of the learner, as `toAchievementCredential` gives them or as a host has signed them. */
  readonly credentials: readonly AchievementCredential[];
  /** The framework in whose tree the achievements stand. Without it there are no associations. */
  readonly framework?: Framework;
  /** The language of what the framework says. Default: its main one. */
  readonly language?: LanguageTag;
  /** Whether it is only a part of what the issuer knows of the learner. */
  readonly partial?: boolean;
  /** What belongs to the whole record, such as a rendered transcript as a data URI. */
  readonly attachments?: readonly CredentialAttachment[];
}

/** What a credential of the record should not be, with its place. */
function checkCredentials({ credentials, learner }: ClrCredentialInput): readonly InteropIssue[] {
  const issues: InteropIssue[] = [];
  const seen = new Set<string>();
  for (const [at, { id, credentialSubject }] of credentials.entries()) {
    const path = ["credentials", at];
    if (credentialSubject.id !== learner)
      issues.push(
        interopIssue(
          "clr-other-learner",
          { path: [...path, "credentialSubject", "id"] },
          { learner: credentialSubject.id },
          "error",
          "left-out",
        ),
      );
    if (seen.has(id))
      issues.push(
        interopIssue("clr-credential-twice", { path: [...path, "id"] }, { id }, "warning", "none"),
      );
    seen.add(id);
  }
  if (credentials.length === 0)
    issues.push(interopIssue("clr-empty", { path: ["credentials"] }, {}, "error", "left-out"));
  return issues;
}

/**
 * Writes the credentials of one learner as a ClrCredential of CLR 2.0, unsigned. Where a framework is given, the outcomes and domains above the competencies are achievements that nobody claims, and `isChildOf` says how all of them
 * stand in its tree. A credential about another learner costs the whole record (it must never go out under a wrong name), as does an id that is no URI, a time without a zone, and a record of nothing: then the value is `undefined`.
 *
 * @example
 * ```ts
 * import { toClrCredential } from "@whole-learner/interop/clr";
 * const { value, issues } = toClrCredential({
 *   id: "urn:uuid:1d0f9d52-55b5-4a0c-8f1e-6a2b0f7d9c11",
 *   name: "Record of learning",
 *   learner: "did:example:ana",
 *   issuer: { id: "https://school.example" },
 *   validFrom: "2026-06-12T00:00:00Z",
 *   credentials: [],
 * });
 * value; // => undefined
 * issues.map(({ code }) => code); // => ["clr-empty"]
 * ```
 */
export function toClrCredential(input: ClrCredentialInput): Imported<ClrCredential | undefined> {
  const { credentials, framework, attachments = [] } = input;
  const { frame, issues: framed } = writeFrame(input);
  const issues: InteropIssue[] = [...framed, ...checkCredentials(input)];
  if (frame === undefined || issues.some(({ severity }) => severity === "error"))
    return { value: undefined, issues };
  const associated =
    framework === undefined
      ? { achievements: [], associations: [], outside: [] }
      : associateCredentials(framework, credentials, input.language ?? framework.languages[0]);
  for (const at of associated.outside)
    issues.push(
      interopIssue(
        "clr-achievement-outside",
        { path: ["credentials", at, "credentialSubject", "achievement"] },
        { achievement: credentials[at]?.credentialSubject.achievement.id ?? "" },
        "note",
        "none",
      ),
    );
  const { achievements, associations } = associated;
  return {
    value: {
      "@context": [
        credentialsContext,
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        openBadgesContext,
        extensionsContext,
      ],
      id: frame.id,
      type: ["VerifiableCredential", "ClrCredential"],
      name: input.name,
      ...(input.description === undefined ? {} : { description: input.description }),
      ...(input.partial === undefined ? {} : { partial: input.partial }),
      issuer: frame.issuer,
      ...frame.times,
      credentialSubject: {
        id: frame.learner,
        type: ["ClrSubject"],
        verifiableCredential: credentials,
        ...(achievements.length === 0 ? {} : { achievement: achievements }),
        ...(associations.length === 0 ? {} : { association: associations }),
      },
      ...(attachments.length === 0 ? {} : { evidence: attachments.map(writeEvidence) }),
      credentialSchema: [
        {
          id: "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json",
          type: "1EdTechJsonSchemaValidator2019",
        },
      ],
    },
    issues,
  };
}
