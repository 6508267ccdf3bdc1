import { scaleById } from "../../framework/lookup/scale-by-id.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { LearnerId, NodeId } from "../../identity/ids.ts";
import type { Consent } from "../consent.ts";
import type { Demonstration } from "../demonstration.ts";
import type { Judgement } from "../judgement.ts";
import type { Entry } from "../log.ts";
import type { Rating } from "../rating.ts";
import { checkBand, checkCircumstances, checkTerm, checkVoice } from "./check-circumstances.ts";
import { checkValue } from "./check-value.ts";
import type { KnownToLog } from "./known-to-log.ts";

/** What is wrong with one entry, looked at against the framework and the rest of the log. */
export function checkEntry(entry: Entry, known: KnownToLog, path: Path): readonly Issue[] {
  switch (entry.type) {
    case "rating":
      return checkRating(entry, known, path);
    case "demonstration":
      return checkDemonstration(entry, known, path);
    case "judgement":
      return checkJudgement(entry, known, path);
    case "retraction":
      return checkOf(entry, known, path);
    case "replacement":
      return [...checkOf(entry, known, path), ...checkEntry(entry.with, known, [...path, "with"])];
    case "consent":
      return checkConsent(entry, known, path);
    case "erasure":
      // What it names has gone, and may have gone from the log as well.
      return [];
    default:
      return entry satisfies never;
  }
}

const checkLearner = (learner: LearnerId, known: KnownToLog, path: Path): readonly Issue[] =>
  known.learner(learner) ? [] : [issue("unknown-learner", path, { learner })];

const checkOf = (
  { of }: { readonly of: Entry["id"] },
  known: KnownToLog,
  path: Path,
): readonly Issue[] =>
  known.correctable(of) ? [] : [issue("unknown-entry", [...path, "of"], { id: of }, "warning")];

function unknownTarget(target: NodeId, known: KnownToLog, path: Path): Issue {
  const near = known.near(target);
  return issue("unknown-competency", [...path, "target"], {
    target,
    ...(near !== undefined && { near }),
  });
}

function checkRating(rating: Rating, known: KnownToLog, path: Path): readonly Issue[] {
  const { learner, target, value, scale, rater, demonstration } = rating;
  const aim = known.aim(target);
  const shown = demonstration === undefined ? undefined : known.demonstrations?.get(demonstration);
  return [
    ...checkLearner(learner, known, [...path, "learner"]),
    ...(aim === undefined
      ? [unknownTarget(target, known, path)]
      : checkValue(value, known, aim.competency, scale, [...path, "value"])),
    ...(scale === undefined || scaleById(known.index, scale) !== undefined
      ? []
      : [issue("unknown-scale", [...path, "scale"], { scale })]),
    ...(shown === undefined || shown.learners.includes(learner)
      ? []
      : [
          issue(
            "not-in-demonstration",
            [...path, "learner"],
            { learner, demonstration: shown.id },
            "warning",
          ),
        ]),
    ...checkVoice(rater, known, [...path, "rater"]),
    ...checkCircumstances(rating, known, path),
  ];
}

const checkDemonstration = (
  demonstration: Demonstration,
  known: KnownToLog,
  path: Path,
): readonly Issue[] => [
  ...demonstration.learners.flatMap((learner, i) =>
    checkLearner(learner, known, [...path, "learners", i]),
  ),
  ...checkCircumstances(demonstration, known, path),
];

function checkJudgement(judgement: Judgement, known: KnownToLog, path: Path): readonly Issue[] {
  const { learner, target, value, by, from, until } = judgement;
  const competency = known.aim(target)?.competency;
  return [
    ...checkLearner(learner, known, [...path, "learner"]),
    ...(known.judged(target) === undefined ? [unknownTarget(target, known, path)] : []),
    ...(competency === undefined
      ? []
      : checkValue(value, known, competency, undefined, [...path, "value"])),
    ...(value.kind === "level" ? checkBand(value.band, known, [...path, "value", "band"]) : []),
    ...checkVoice(by, known, [...path, "by"]),
    ...(from !== undefined && until !== undefined && until < from
      ? [issue("ends-before-it-begins", [...path, "until"], { from, until })]
      : []),
  ];
}

const checkConsent = (
  { learner, settings = [], kinds = [] }: Consent,
  known: KnownToLog,
  path: Path,
): readonly Issue[] => [
  ...checkLearner(learner, known, [...path, "learner"]),
  ...settings.flatMap((term, i) => checkTerm("settings", term, known, [...path, "settings", i])),
  ...kinds.flatMap((term, i) => checkTerm("kinds", term, known, [...path, "kinds", i])),
];
