import {
  type Competency,
  descriptorOf,
  type Framework,
  type FrameworkIndex,
  type FrameworkNode,
  progressionsOf,
  type Scale,
} from "@whole-learner/core/framework";
import { type BandId, uuidV5 } from "@whole-learner/core/identity";
import { type LanguageTag, plain, type Text } from "@whole-learner/core/text";
import { urnOf } from "../case/keys.ts";
import { caseUriOf, documentIdOf } from "./case-uri-of.ts";
import type {
  CredentialAchievement,
  CredentialAlignment,
  CredentialLevel,
  CredentialResultDescription,
} from "./credential.ts";

/** RFC 9562's namespace of URLs: what is named within an achievement is named by the achievement's own id. */
const urls = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The id of a node's achievement where the caller gives none: the same for every learner. */
export const achievementIdOf = (framework: Framework, { kind, node }: FrameworkNode): string =>
  urnOf(uuidV5(`achievement:${kind}:${node.id}`, documentIdOf(framework)));

/** The id of a level within an achievement. */
export const levelIdOf = (achievement: string, scale: string, level: string): string =>
  urnOf(uuidV5(`level:${JSON.stringify([scale, level])}`, uuidV5(achievement, urls)));

/** The id of a scale within an achievement. */
export const scaleIdOf = (achievement: string, scale: string): string =>
  urnOf(uuidV5(`scale:${scale}`, uuidV5(achievement, urls)));

/** How the texts of an achievement are said. */
export interface Wording {
  readonly framework: Framework;
  readonly language: LanguageTag;
}

const say = (text: Text, { framework, language }: Wording): string =>
  plain(text, [language], framework.languages[0]);

const saidOr = (text: Text | undefined, wording: Wording): string | undefined => {
  const words = text === undefined ? "" : say(text, wording);
  return words === "" ? undefined : words;
};

/** Where a node stands in its framework. */
function alignmentOf(found: FrameworkNode, wording: Wording): CredentialAlignment {
  const { node, kind } = found;
  const description = kind === "competency" ? (node.statement ?? node.description) : undefined;
  const words = saidOr(description, wording);
  return {
    type: ["Alignment"],
    targetName: nameOf(found, wording),
    targetUrl: caseUriOf(wording.framework, found),
    targetType: "CFItem",
    ...(node.code === undefined ? {} : { targetCode: node.code }),
    ...(words === undefined ? {} : { targetDescription: words }),
    targetFramework: say(wording.framework.title, wording),
  };
}

const nameOf = (found: FrameworkNode, wording: Wording): string =>
  saidOr(found.kind === "indicator" ? found.node.statement : found.node.name, wording) ??
  found.node.code ??
  found.node.id;

/** The levels of a scale with what each looks like: the statement of the progression in the grade band, else the level in plain words. */
function levelsOf(
  index: FrameworkIndex,
  competency: Competency,
  { scale, band, id }: { scale: Scale; band: BandId | undefined; id: string },
  wording: Wording,
): readonly CredentialLevel[] {
  const progression = progressionsOf(index, competency.id).find((one) => one.scale === scale.id);
  return scale.levels.map((level) => {
    const place = { level: level.id, ...(band === undefined ? {} : { band }) };
    const statement = progression && descriptorOf(progression, place)?.statement;
    const words = saidOr(statement, wording) ?? saidOr(level.meaning, wording);
    return {
      id: levelIdOf(id, scale.id, level.id),
      type: ["RubricCriterionLevel"],
      name: saidOr(level.name, wording) ?? level.id,
      level: level.id,
      points: String(level.value),
      ...(words === undefined ? {} : { description: words }),
    };
  });
}

/** What every node's achievement says. Open Badges requires a name, a description and criteria; where the framework says only one of them, it stands for the others. */
export function writeNode(
  found: FrameworkNode,
  id: string,
  wording: Wording,
): CredentialAchievement {
  const { node, kind } = found;
  const name = nameOf(found, wording);
  const description =
    (kind === "competency" ? saidOr(node.statement, wording) : undefined) ??
    (kind === "indicator" ? undefined : saidOr(node.description, wording)) ??
    name;
  return {
    id,
    type: ["Achievement"],
    ...(kind === "competency" ? { achievementType: "Competency" } : {}),
    name,
    description,
    criteria: { narrative: description },
    inLanguage: wording.language,
    ...(node.code === undefined ? {} : { humanCode: node.code }),
    alignment: [alignmentOf(found, wording)],
  };
}

/** A competency with its scale as an achievement: its criteria are what its levels look like. */
export function writeAchievement(
  index: FrameworkIndex,
  competency: Competency,
  place: { readonly scale: Scale; readonly band: BandId | undefined; readonly id: string },
  wording: Wording,
): CredentialAchievement {
  const { scale, id } = place;
  const written = writeNode({ kind: "competency", node: competency }, id, wording);
  const levels = levelsOf(index, competency, place, wording);
  const lines = levels.flatMap(({ name, description }) =>
    description === undefined ? [] : [`- ${name}: ${description}`],
  );
  const result: CredentialResultDescription = {
    id: scaleIdOf(id, scale.id),
    type: ["ResultDescription"],
    name: saidOr(scale.name, wording) ?? written.name,
    resultType: "RubricCriterionLevel",
    ...(scale.levels.some((level) => level.id === scale.goal)
      ? { requiredLevel: levelIdOf(id, scale.id, scale.goal) }
      : {}),
    rubricCriterionLevel: levels,
  };
  return {
    ...written,
    ...(lines.length === 0 ? {} : { criteria: { narrative: lines.join("\n") } }),
    resultDescription: [result],
  };
}
