import type { IssueSentences } from "@whole-learner/core/issue";
import type { OpenBadgesFindings } from "../../open-badges/findings.ts";

const shapes = {
  "vc-1.1": "a credential by Verifiable Credentials 1.1",
  "open-badges-2": "an Open Badges 2 assertion",
  "open-badges-1": "an Open Badges 1 assertion",
} as const;

/** What can be found in credentials, in English. */
export const openBadgesSentences: IssueSentences<OpenBadgesFindings> = {
  "credential-not-one": () => ({
    problem: "This is no credential of an achievement.",
    hint: "Give an AchievementCredential or OpenBadgeCredential of Open Badges 3.0 as JSON.",
  }),
  "credential-older-shape": ({ shape }) => ({
    problem: `This is ${shapes[shape]}.`,
    hint: "Ask its issuer for it as Open Badges 3.0.",
  }),
  "credential-type-wrong": ({ expected, found }) => ({
    problem: `The type ${JSON.stringify(found)} stands where ${JSON.stringify(expected)} belongs.`,
    hint: "Correct the type.",
  }),
  "credential-subject-unnamed": () => ({
    problem: "Nothing says who the credential is about.",
    hint: "Give the subject an id or an identifier.",
  }),
  "credential-never-valid": () => ({
    problem: "The credential ends before it begins.",
    hint: "Correct validFrom or validUntil.",
  }),
  "credential-expired": ({ until }) => ({
    problem: `The credential was valid until ${until}.`,
    hint: "Ask its issuer for a new one.",
  }),
  "credential-not-yet-valid": ({ from }) => ({
    problem: `The credential is valid from ${from}.`,
    hint: "Look at it again when it is.",
  }),
  "credential-result-undescribed": ({ description }) => ({
    problem: `The achievement has no result description ${JSON.stringify(description)}.`,
    hint: "Point the result at one of the achievement's result descriptions.",
  }),
  "credential-level-unknown": ({ level }) => ({
    problem: `The result description has no level ${JSON.stringify(level)}.`,
    hint: "Use the id of one of its levels.",
  }),
  "credential-status-unknown": ({ status }) => ({
    problem: `${JSON.stringify(status)} is no status of a result.`,
    hint: "Use Completed, Enrolled, Failed, InProgress, OnHold, Provisional or Withdrew; leave the result out where nothing was begun.",
  }),
  "credential-proof-foreign": ({ method, issuer }) => ({
    problem: `The proof was made with ${JSON.stringify(method)}, which does not name the issuer ${JSON.stringify(issuer)}.`,
    hint: "Verify the signature before you rely on it.",
  }),
  "credential-id-not-uri": ({ field, found }) => ({
    problem: `${field} is ${JSON.stringify(found)}, which is no URI.`,
    hint: "Use a URI, such as one that begins with urn:uuid: or did:.",
  }),
  "credential-competency-unknown": ({ competency }) => ({
    problem: `The framework does not have the competency ${JSON.stringify(competency)} with the scale and level of its determination.`,
    hint: "Give the framework under which it was determined.",
  }),
  "credential-without-level": ({ status }) => ({
    problem: `Nothing has been determined (${status}), so the credential has no result.`,
    hint: "Nothing to do, if it is to say that much.",
  }),
  "credential-modified": () => ({
    problem:
      "The level is by a modified expectation, which the credential does not say to its readers.",
    hint: "Decide whether to issue it.",
  }),
  "credential-works-kept-back": ({ works }) => ({
    problem: `Works that counted and are not public: ${works}. They are not named.`,
    hint: "Attach what the learner wants to show.",
  }),
};
