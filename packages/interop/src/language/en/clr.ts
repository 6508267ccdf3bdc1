import type { IssueSentences } from "@whole-learner/core/issue";
import type { ClrFindings } from "../../clr/findings.ts";

/** What can be found in learner records, in English. */
export const clrSentences: IssueSentences<ClrFindings> = {
  "clr-not-one": () => ({
    problem: "This is no Comprehensive Learner Record.",
    hint: "Give a ClrCredential of CLR 2.0 as JSON.",
  }),
  "clr-empty": () => ({
    problem: "The record holds no credential.",
    hint: "A ClrCredential has at least one under verifiableCredential.",
  }),
  "clr-other-learner": ({ learner }) => ({
    problem: `This credential is about ${JSON.stringify(learner)}, and the record is not.`,
    hint: "Put into a record only what is about its learner.",
  }),
  "clr-association-unknown": ({ type }) => ({
    problem: `${JSON.stringify(type)} is no association of CLR.`,
    hint: "Use exactMatchOf, isChildOf, isParentOf, isPartOf, isPeerOf, isRelatedTo, precedes or replacedBy.",
  }),
  "clr-association-outside": ({ end }) => ({
    problem: `The record has no achievement ${JSON.stringify(end)}.`,
    hint: "Name achievements that are in the record.",
  }),
  "clr-credential-twice": ({ id }) => ({
    problem: `Another credential of the record has the id ${JSON.stringify(id)} too.`,
    hint: "Give each credential an id of its own.",
  }),
  "clr-achievement-outside": ({ achievement }) => ({
    problem: `The achievement ${JSON.stringify(achievement)} is aligned with no node of the framework.`,
    hint: "Nothing to do where it is from elsewhere; else align it with its CFItem.",
  }),
};
