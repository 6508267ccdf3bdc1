import type { Log } from "@whole-learner/core/evidence";
import {
  competencyById,
  type Framework,
  indexFramework,
  levelOf,
  scaleById,
} from "@whole-learner/core/framework";
import type { LanguageTag } from "@whole-learner/core/text";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { credentialsContext, extensionsContext, openBadgesContext } from "./contexts.ts";
import type { AchievementCredential } from "./credential.ts";
import { type CredentialAttachment, evidenceOfLog, writeEvidence } from "./evidence-of-log.ts";
import { achievementIdOf, levelIdOf, scaleIdOf, writeAchievement } from "./write-achievement.ts";
import { type CredentialFrame, writeFrame } from "./write-frame.ts";

/** What becomes a credential. */
export interface AchievementCredentialInput extends CredentialFrame {
  readonly framework: Framework;
  readonly determination: CompetencyDetermination;
  /** The URI of the achievement. Default: a urn that is the same for every learner and every credential of the competency. */
  readonly achievement?: string;
  /** The language of its texts. Default: the framework's main one. */
  readonly language?: LanguageTag;
  /** The log of which the determination was made: the works in it that counted and are public become evidence. */
  readonly log?: Log;
  /** What else shows it, as its learner wants it shown. */
  readonly attachments?: readonly CredentialAttachment[];
}

/**
 * Writes a determination as an AchievementCredential of Open Badges 3.0, unsigned. The scale is a result description with a rubric criterion level for each of its levels, the goal is the required level, and the level
 * that was determined is the result; where there is none, there is no result, since the standard has no word for that. The competency is aligned with its CFItem. Of the works that counted, only public ones are named.
 *
 * Ids and times are the caller's; an id that is no URI and a time without a zone cost the credential, as does a framework that does not have the competency: then the value is `undefined`.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toAchievementCredential } from "@whole-learner/interop/open-badges";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const { value } = toAchievementCredential({
 *   framework,
 *   determination: { status: "determined", learner: "ana", competency: "Listens", scale: "scale", level: "Does it", score: 2, pieces: [] },
 *   id: "urn:uuid:4f2e8a6c-3a51-4b8e-9d5f-0c1f5a3c7b21",
 *   learner: "did:example:ana",
 *   issuer: { id: "https://school.example", name: "Our School" },
 *   validFrom: "2026-06-12T00:00:00Z",
 * });
 * value?.credentialSubject.achievement.resultDescription?.[0]?.rubricCriterionLevel.map(({ name }) => name); // => ["Begins", "Does it", "Leads"]
 * ```
 */
export function toAchievementCredential(
  input: AchievementCredentialInput,
): Imported<AchievementCredential | undefined> {
  const { framework, determination, log, attachments = [] } = input;
  const main = framework.languages[0];
  const language = input.language ?? main;
  const index = indexFramework(framework);
  const competency = competencyById(index, determination.competency);
  const scale = scaleById(index, determination.scale);
  const level =
    determination.status === "determined" || determination.status === "judged"
      ? determination.level
      : undefined;
  const { frame, issues } = writeFrame(input);
  const found: InteropIssue[] = [...issues];
  if (
    competency === undefined ||
    scale === undefined ||
    (level !== undefined && levelOf(scale, level) === undefined)
  ) {
    const data = { competency: determination.competency };
    found.push(
      interopIssue(
        "credential-competency-unknown",
        { path: ["determination"] },
        data,
        "error",
        "left-out",
      ),
    );
    return { value: undefined, issues: found };
  }
  const node = { kind: "competency", node: competency } as const;
  const id = input.achievement ?? achievementIdOf(framework, node);
  if (frame === undefined) return { value: undefined, issues: found };
  if (level === undefined)
    found.push(
      interopIssue(
        "credential-without-level",
        { path: ["determination", "status"] },
        { status: determination.status },
        "note",
        "none",
      ),
    );
  if (determination.modified === true)
    found.push(
      interopIssue(
        "credential-modified",
        { path: ["determination", "modified"] },
        {},
        "warning",
        "none",
      ),
    );
  const works = evidenceOfLog(
    log ?? { format: "whole-learner/log@1", entries: [] },
    determination.pieces,
    {
      wanted: language,
      main,
    },
  );
  if (works.keptBack > 0)
    found.push(
      interopIssue(
        "credential-works-kept-back",
        { path: ["determination", "pieces"] },
        { works: works.keptBack },
        "note",
        "left-out",
      ),
    );
  const evidence = [...works.evidence, ...attachments.map(writeEvidence)];
  const achievement = writeAchievement(
    index,
    competency,
    { scale, band: determination.band, id },
    { framework, language },
  );
  return {
    value: {
      "@context": [credentialsContext, openBadgesContext, extensionsContext],
      id: frame.id,
      type: ["VerifiableCredential", "AchievementCredential"],
      name: achievement.name,
      issuer: frame.issuer,
      ...frame.times,
      credentialSubject: {
        id: frame.learner,
        type: ["AchievementSubject"],
        achievement,
        ...(level === undefined
          ? {}
          : {
              result: [
                {
                  type: ["Result"],
                  resultDescription: scaleIdOf(id, scale.id),
                  achievedLevel: levelIdOf(id, scale.id, level),
                },
              ],
            }),
      },
      ...(evidence.length === 0 ? {} : { evidence }),
      credentialSchema: [
        {
          id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
          type: "1EdTechJsonSchemaValidator2019",
        },
      ],
    },
    issues: found,
  };
}
