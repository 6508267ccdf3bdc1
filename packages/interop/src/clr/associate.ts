import {
  aboveOf,
  type Framework,
  type FrameworkIndex,
  type FrameworkNode,
  indexFramework,
  nodesIn,
} from "@whole-learner/core/framework";
import type { LanguageTag } from "@whole-learner/core/text";
import { caseUriOf } from "../open-badges/case-uri-of.ts";
import type { AchievementCredential, CredentialAchievement } from "../open-badges/credential.ts";
import { achievementIdOf, writeNode } from "../open-badges/write-achievement.ts";
import type { ClrAssociation } from "./clr-credential.ts";

/** Where the achievements of credentials stand in the tree of a framework. */
export interface Associated {
  readonly achievements: readonly CredentialAchievement[];
  readonly associations: readonly ClrAssociation[];
  /** The credentials, by their place, whose achievement is aligned with nothing in it. */
  readonly outside: readonly number[];
}

interface Climb {
  readonly framework: Framework;
  readonly index: FrameworkIndex;
  readonly language: LanguageTag;
  /** The achievements' ids of each node: a node that is claimed has those of its credentials. */
  readonly ids: Map<string, readonly string[]>;
  readonly achievements: CredentialAchievement[];
  readonly associations: Map<string, ClrAssociation>;
}

/** The ids of a node's achievements; one that nobody claims is made, with all that is above it. */
function idsOf(climb: Climb, found: FrameworkNode): readonly string[] {
  const known = climb.ids.get(found.node.id);
  if (known !== undefined) return known;
  const id = achievementIdOf(climb.framework, found);
  climb.ids.set(found.node.id, [id]);
  climb.achievements.push(writeNode(found, id, climb));
  associate(climb, found);
  return [id];
}

/** Each achievement of a node is a child of each of those directly above. */
function associate(climb: Climb, found: FrameworkNode): void {
  for (const above of aboveOf(climb.index, found.node.id))
    for (const targetId of idsOf(climb, above))
      for (const sourceId of climb.ids.get(found.node.id) ?? [])
        if (sourceId !== targetId)
          climb.associations.set(JSON.stringify([sourceId, targetId]), {
            type: "Association",
            associationType: "isChildOf",
            sourceId,
            targetId,
          });
}

/** Finds the competencies of credentials by their alignment, and says with `isChildOf` of what they are parts, up to the top of the tree. */
export function associateCredentials(
  framework: Framework,
  credentials: readonly AchievementCredential[],
  language: LanguageTag,
): Associated {
  const index = indexFramework(framework);
  const byUri = new Map<string, FrameworkNode>();
  for (const node of nodesIn(framework)) {
    const uri = caseUriOf(framework, node);
    if (!byUri.has(uri)) byUri.set(uri, node);
  }
  const climb: Climb = {
    framework,
    index,
    language,
    ids: new Map(),
    achievements: [],
    associations: new Map(),
  };
  const claimed: FrameworkNode[] = [];
  const outside: number[] = [];
  for (const [at, { credentialSubject }] of credentials.entries()) {
    const { id, alignment } = credentialSubject.achievement;
    const found = alignment
      .map(({ targetUrl }) => byUri.get(targetUrl))
      .find((node) => node !== undefined);
    if (found === undefined) {
      outside.push(at);
      continue;
    }
    const known = climb.ids.get(found.node.id) ?? [];
    if (known.length === 0) claimed.push(found);
    if (!known.includes(id)) climb.ids.set(found.node.id, [...known, id]);
  }
  for (const found of claimed) associate(climb, found);
  return {
    achievements: climb.achievements,
    associations: [...climb.associations.values()],
    outside,
  };
}
