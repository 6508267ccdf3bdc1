import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { type JsonRecord, own, present, recordIn, textIn } from "../json/json-record.ts";
import { targetsOf, taskOf } from "./find-targets.ts";
import type { PlacedStatement } from "./open-statements.ts";
import type { XapiPerson } from "./people.ts";
import { readActor } from "./read-actor.ts";
import { readArtifacts, readLanguage, readTimes } from "./read-parts.ts";
import { readSubject, type Subject } from "./read-subject.ts";
import { readValue } from "./read-value.ts";
import { usualMeasures, usualPlaces } from "./reading.ts";
import { carriedIn, type MadeEntries, type ReadingState, withCarried } from "./reading-state.ts";
import { usualMeanings, type XapiMeaning } from "./vocabulary.ts";

/** A whole school in a handful of competencies; more is a small file that becomes a huge log. */
const mostRatings = 5000;

/** A statement that rates. */
export interface RatedStatement {
  readonly statement: PlacedStatement;
  readonly learners: readonly XapiPerson[];
  readonly targets: readonly string[];
  /** Whether they did it together, so that it is one demonstration of them all. */
  readonly together: boolean;
  /** The statement that tells what was rated, if there is one. */
  readonly about?: string;
  /** What every rating of it says. */
  readonly rating: JsonRecord;
  /** What its demonstration would say. */
  readonly circumstances: JsonRecord;
  readonly carried: JsonRecord;
}

/** Why a statement is no evidence, to be told unless another one rates it. */
export interface NoRating {
  readonly why: InteropIssue;
}

function meaningOf(verb: string, { options: { verbs = {} } }: ReadingState): XapiMeaning {
  const said = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  return said ?? usualMeanings.get(verb) ?? "rates";
}

/** Who rated: whoever says so of somebody else, else the instructor. */
function raterOf(
  { raw, path }: PlacedStatement,
  { rater }: Subject,
  learners: readonly XapiPerson[],
  { people, issues }: ReadingState,
): JsonRecord | undefined {
  const context = recordIn(raw, "context");
  const instructor = own(context, "instructor");
  const actor =
    rater ??
    (instructor === undefined || instructor === null
      ? undefined
      : readActor(instructor, [...path, "context", "instructor"], issues));
  return actor && present({ ...people.raterOf(actor, learners) });
}

/** Reads a statement as a rating; why not, where it is none; undefined, with an issue, where it cannot be told whose. */
export function readRated(
  statement: PlacedStatement,
  state: ReadingState,
): RatedStatement | NoRating | undefined {
  const { raw, path } = statement;
  const { options, finder, people, issues } = state;
  const verb = textIn(recordIn(raw, "verb"), "id");
  if (verb === undefined || verb === "") {
    const place = { path: [...path, "verb", "id"] };
    issues.push(interopIssue("field-missing", place, { field: "verb" }, "error", "left-out"));
    return undefined;
  }
  const note = (code: "xapi-verb-no-evidence" | "xapi-without-result"): NoRating => ({
    why: interopIssue(code, { path }, { verb }, "note", "left-out"),
  });
  const meaning = meaningOf(verb, state);
  if (meaning === "nothing") return note("xapi-verb-no-evidence");
  const result = recordIn(raw, "result");
  const carried = carriedIn(raw, options.extension);
  if (own(carried, "type") === "demonstration") return note("xapi-without-result");
  const measures = options.measures ?? usualMeasures;
  const value = readValue(result, [...path, "result"], { verb, meaning, measures }, issues);
  if (value === undefined && own(carried, "value") === undefined)
    return note("xapi-without-result");
  const subject = readSubject(statement, meaning, state.byId, issues);
  if (subject === undefined) return undefined;
  const targets = targetsOf(subject, result, options.places ?? usualPlaces, finder);
  if (targets.length === 0)
    return {
      why: interopIssue("xapi-without-competency", { path }, { verb }, "warning", "left-out"),
    };
  const learners = people.learnersOf(subject.learners, subject.learnersAt, issues);
  if (learners.length === 0) return undefined;
  const ratings = learners.length * targets.length;
  if (ratings > mostRatings) {
    const data = { ratings, most: mostRatings };
    issues.push(interopIssue("xapi-too-many-ratings", { path }, data, "error", "left-out"));
    return undefined;
  }
  const context = recordIn(raw, "context");
  const reference = textIn(recordIn(context, "statement"), "id")?.toLowerCase();
  const about =
    subject.about?.id ??
    (reference !== undefined && state.byId.has(reference) ? reference : undefined);
  const main = options.framework?.languages[0];
  const { happened, recorded } = readTimes(raw, path, issues);
  const rater = raterOf(statement, subject, learners, state);
  // Whoever rates another's statement may answer it, as xAPI 1.0.3, part two, 2.4.4.3 shows; of the learner's own it is the learner's answer.
  const comment = subject.rater === undefined ? undefined : textIn(result, "response");
  return {
    statement,
    learners,
    targets,
    together: subject.learners.isGroup && learners.length > 1,
    ...(about === undefined ? {} : { about }),
    rating: present({
      value: value && { ...value },
      rater,
      comment: comment === "" ? undefined : comment,
      happened,
      recorded,
    }),
    circumstances: present({
      task: taskOf(subject, targets, finder, options.home),
      language: readLanguage(context, path, issues),
      artifacts: readArtifacts(raw, path, main, issues)?.map((one) => ({ ...one })),
    }),
    carried,
  };
}

/** The ratings of a statement: one for each of its learners in each of its competencies, with the demonstration of those who did it together. `demonstrations` are the ids of those that statements became. */
export function ratingsOf(
  { statement, learners, targets, together, about, rating, circumstances, carried }: RatedStatement,
  demonstrations: ReadonlyMap<string, string>,
): MadeEntries {
  const { id } = statement;
  const shown = about === undefined ? undefined : demonstrations.get(about);
  const isShared = together && shown === undefined;
  const parts = learners.flatMap((learner) =>
    targets.map((target) => ({ learner: learner.id, target })),
  );
  const ratings = parts.map(({ learner, target }) =>
    present({
      type: "rating",
      id: [
        id,
        ...(learners.length > 1 ? [learner] : []),
        ...(targets.length > 1 ? [target] : []),
      ].join(" "),
      learner,
      target,
      demonstration: shown ?? (isShared ? id : undefined),
      ...rating,
      ...(isShared ? {} : circumstances),
    }),
  );
  const { happened, recorded } = rating;
  const shared = present({
    type: "demonstration",
    id,
    learners: learners.map((one) => one.id),
    happened,
    recorded,
    ...circumstances,
  });
  const [only] = ratings;
  return {
    learners,
    entries: isShared
      ? [shared, ...ratings]
      : ratings.length === 1 && only !== undefined
        ? [withCarried(only, carried)]
        : ratings,
  };
}
