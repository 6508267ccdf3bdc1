import type { Artifact, Circumstances, Demonstration, Rating } from "@whole-learner/core/evidence";
import {
  competencyOf,
  findTarget,
  scaleById,
  scaleOf,
  type TargetNode,
} from "@whole-learner/core/framework";
import type { Path } from "@whole-learner/core/issue";
import { beginOf, instantOf, type Moment, type Zone } from "@whole-learner/core/time";
import { interopIssue } from "../issue/issue.ts";
import type { XapiAttachment, XapiContext, XapiStatement } from "./statement.ts";
import { supportingMedia, verbs } from "./vocabulary.ts";
import { activityOf, languageMap, objectiveOf } from "./write-activity.ts";
import { agentOf } from "./write-agent.ts";
import { resultOf } from "./write-result.ts";
import { statementIdOf, type WritingState, type XapiFile } from "./writing.ts";

/** A day as the instant at which it begins. */
export const instantFor = (moment: Moment, zone: Zone | undefined): string =>
  instantOf(beginOf(moment, zone));

/** Whether a digest is one of SHA-2 and a length is one. */
const isFile = ({ sha2, length }: XapiFile): boolean =>
  /^(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(sha2) &&
  Number.isSafeInteger(length) &&
  length >= 0;

/** The links of which everything is known that xAPI asks for. */
function attachmentsOf(
  artifacts: readonly Artifact[] = [],
  { options: { files = {} } }: WritingState,
): { readonly attachments?: readonly XapiAttachment[] } {
  const attachments = artifacts.flatMap(({ uri, title, mediaType }): readonly XapiAttachment[] => {
    const file = Object.hasOwn(files, uri) ? files[uri] : undefined;
    return file === undefined || mediaType === undefined || !isFile(file)
      ? []
      : [
          {
            usageType: supportingMedia,
            display: { und: title ?? uri },
            contentType: mediaType,
            length: file.length,
            sha2: file.sha2,
            fileUrl: uri,
          },
        ];
  });
  return attachments.length === 0 ? {} : { attachments };
}

/** What the circumstances of an entry say in a context. */
const contextOf = (
  { task, language }: Circumstances,
  { options: { home } }: WritingState,
): XapiContext => ({
  ...(task === undefined
    ? {}
    : { contextActivities: { parent: [activityOf(task, home, "tasks")] } }),
  ...(language === undefined ? {} : { language }),
});

const filled = (context: XapiContext): { readonly context?: XapiContext } =>
  Object.keys(context).length === 0 ? {} : { context };

/** The competency or indicator that is rated, with the scale that it is rated on. */
function ratedOn({ target, scale }: Rating, { index }: WritingState) {
  const found: TargetNode | undefined = findTarget(index, target);
  if (found === undefined) return undefined;
  const competency = found.kind === "competency" ? found.node : competencyOf(index, found.node.id);
  const usual = competency && scaleOf(index, competency.id);
  return { found, scale: scale === undefined ? usual : scaleById(index, scale) };
}

/** A rating as a statement: what its learner scored in the competency; undefined where it is none, with an issue. */
export function writeRating(
  rating: Rating,
  id: string,
  demonstration: string | undefined,
  path: Path,
  state: WritingState,
): XapiStatement | undefined {
  const { options, index, issues } = state;
  const place = { path };
  const rated = ratedOn(rating, state);
  const result = rated && resultOf(rating.value, rated.scale);
  if (rated === undefined || result === undefined) {
    issues.push(
      rated !== undefined && rating.value.kind === "status"
        ? interopIssue(
            "xapi-record-without-statement",
            place,
            { kind: rating.value.status, id: rating.id },
            "note",
            "left-out",
          )
        : interopIssue(
            "xapi-target-unknown",
            place,
            { target: rating.target },
            "error",
            "left-out",
          ),
    );
    return undefined;
  }
  const actor = agentOf(rating.learner, state);
  if (actor === undefined) return undefined;
  const { rater } = rating;
  // Only who teaches is an instructor, and whoever rates themself says so: of others a reader would think that they teach.
  const isNamed = rater?.role === "educator" || rater?.role === "self";
  const instructor = isNamed && rater.id !== undefined ? agentOf(rater.id, state) : undefined;
  return {
    id,
    actor,
    verb: { id: verbs.scored, display: { "en-US": "scored" } },
    object: objectiveOf(index.framework, rated.found),
    result,
    ...filled({
      ...(instructor === undefined ? {} : { instructor }),
      ...contextOf(rating, state),
      ...(demonstration === undefined
        ? {}
        : { statement: { objectType: "StatementRef", id: demonstration } }),
    }),
    timestamp: instantFor(rating.happened, options.zone),
    ...attachmentsOf(rating.artifacts, state),
  };
}

/** A demonstration as a statement: what its learner, or several together, completed. */
export function writeDemonstration(
  demonstration: Demonstration,
  id: string,
  state: WritingState,
): XapiStatement | undefined {
  const { options, index } = state;
  const { name, description, learners } = demonstration;
  const agents = learners.map((learner) => agentOf(learner, state));
  const known = agents.filter((agent) => agent !== undefined);
  const [only] = known;
  if (only === undefined || known.length < agents.length) return undefined;
  const main = index.framework.languages[0];
  const activity = activityOf(demonstration.id, options.home, "demonstrations");
  return {
    id,
    actor: known.length === 1 ? only : { objectType: "Group", member: known },
    verb: { id: verbs.completed, display: { "en-US": "completed" } },
    object: {
      ...activity,
      definition: {
        ...activity.definition,
        ...(name === undefined ? {} : { name: languageMap(name, main) }),
        ...(description === undefined ? {} : { description: languageMap(description, main) }),
      },
    },
    ...filled(contextOf(demonstration, state)),
    timestamp: instantFor(demonstration.happened, options.zone),
    ...attachmentsOf(demonstration.artifacts, state),
  };
}

/** The id under which an entry's content has its statement. What a replacement brings under the old id needs another one. */
export const contentIdOf = (
  content: Demonstration | Rating,
  replacement: { readonly id: string; readonly of: string } | undefined,
  home: string,
): string =>
  statementIdOf(
    replacement !== undefined && replacement.of === content.id
      ? `${replacement.id} with`
      : content.id,
    home,
  );
