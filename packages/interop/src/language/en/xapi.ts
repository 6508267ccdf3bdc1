import type { IssueSentences } from "@whole-learner/core/issue";
import type { XapiFindings } from "../../xapi/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);
const nothingToDo = "Nothing needs to be done.";

/** What can be found in statements of xAPI, in English. */
export const xapiSentences: IssueSentences<XapiFindings> = {
  "xapi-no-statements": () => ({
    problem: "This is no statement, no list of them, and not what a query for them gives.",
    hint: "Pass what the store of statements answered.",
  }),
  "xapi-more-elsewhere": ({ more }) => ({
    problem: `These are not all statements: the next ones are at ${quoted(more)}.`,
    hint: "Fetch them and read all pages together.",
  }),
  "xapi-version-unknown": ({ version }) => ({
    problem: `The version ${quoted(version)} is neither 1.0 nor 2.0; it is read as if it were.`,
    hint: "Look whether the ratings are what they should be.",
  }),
  "xapi-id-not-uuid": ({ id }) => ({
    problem: `The id ${quoted(id)} is no UUID.`,
    hint: "Tell whoever writes these statements.",
  }),
  "xapi-statement-twice": ({ id }) => ({
    problem: `There is another statement with the id ${quoted(id)}.`,
    hint: "Where they say different things, ask which one holds.",
  }),
  "xapi-actor-unidentified": () => ({
    problem: "Nothing says who this is: no mbox, no digest of one, no OpenID, no account.",
    hint: "Ask the sender for statements that name people.",
  }),
  "xapi-several-identifiers": ({ ways }) => ({
    problem: `Somebody is named in several ways at once (${ways.join(", ")}), and xAPI allows one.`,
    hint: "Check that all of them are the same person's.",
  }),
  "xapi-group-empty": () => ({
    problem: "Nobody is known to belong to this group.",
    hint: "Say under `groups` who belongs to it.",
  }),
  "xapi-too-many-ratings": ({ ratings, most }) => ({
    problem: `This one statement would be ${ratings} ratings, and more than ${most} are refused.`,
    hint: "Look whether its group or its context is what it should be.",
  }),
  "xapi-group-in-group": () => ({
    problem: "A group stands where a member of a group should.",
    hint: "Name its members instead.",
  }),
  "xapi-without-result": ({ verb }) => ({
    problem: `A statement of the verb ${quoted(verb)} has no result that is a rating.`,
    hint: "If its verb alone says one, say so under `verbs`.",
  }),
  "xapi-verb-no-evidence": ({ verb }) => ({
    problem: `The verb ${quoted(verb)} tells no evidence.`,
    hint: "If it does for this school, say so under `verbs`.",
  }),
  "xapi-without-competency": ({ verb }) => ({
    problem: `A statement of the verb ${quoted(verb)} has a result and names no competency.`,
    hint: "Say under `competencies` and `places` what names one.",
  }),
  "xapi-score-out-of-bounds": ({ score, least, most }) => ({
    problem: `The score ${score} is not between ${least} and ${most}.`,
    hint: "A score above its bounds counts as extra credit; ask the sender whether it is.",
  }),
  "xapi-score-without-range": ({ min, max }) => ({
    problem: `The least score, ${min}, is not below the greatest, ${max}.`,
    hint: "Ask the sender for the range.",
  }),
  "xapi-score-without-maximum": ({ raw }) => ({
    problem: `Nothing says of how much the score ${raw} is.`,
    hint: 'If it is a number on the scale of the competency, say "number" under `measures`.',
  }),
  "xapi-verb-against-result": ({ verb, success }) => ({
    problem: `The verb ${quoted(verb)} goes against the result, which says ${success ? "success" : "no success"}; the result counts.`,
    hint: "Ask the sender which one holds.",
  }),
  "xapi-happened-after-stored": ({ happened, stored }) => ({
    problem: `It happened at ${happened}, which is after it was stored, at ${stored}.`,
    hint: "Look at the clock of whoever sent it.",
  }),
  "xapi-reference-unknown": ({ id }) => ({
    problem: `It is about the statement ${quoted(id)}, which is not here.`,
    hint: "Fetch that statement as well and read both together.",
  }),
  "xapi-reference-chain": ({ most }) => ({
    problem: `It is about a statement about a statement, and so on, in a circle or more than ${most} times.`,
    hint: "Tell whoever writes these statements.",
  }),
  "xapi-nested-sub-statement": () => ({
    problem: "A statement within a statement holds another one.",
    hint: "xAPI allows one within another; tell whoever writes these statements.",
  }),
  "xapi-voids-elsewhere": ({ id }) => ({
    problem: `It takes back the statement ${quoted(id)}, which is not here.`,
    hint: "Nothing needs to be done if that one was read before.",
  }),
  "xapi-voids-a-voiding": ({ id }) => ({
    problem: `It takes back ${quoted(id)}, which itself takes a statement back: xAPI has no such thing.`,
    hint: "Have the statement issued again under a new id.",
  }),
  "xapi-attachment-without-url": () => ({
    problem: "An attachment has no address.",
    hint: "Keep the file somewhere, and link it from the demonstration.",
  }),
  "xapi-id-unusable": ({ field, found, expected }) => ({
    problem: `${quoted(field)} must be ${expected}, and ${quoted(found)} is none.`,
    hint: "Give another one.",
  }),
  "xapi-target-unknown": ({ target }) => ({
    problem: `The framework does not have ${quoted(target)}, or not its scale or level.`,
    hint: "Give the framework under which it was rated.",
  }),
  "xapi-record-without-statement": ({ kind, id }) => ({
    problem: `A ${kind} (${quoted(id)}) has no statement.`,
    hint: nothingToDo,
  }),
  "xapi-without-level": ({ status }) => ({
    problem: `There is no level (${status}), and xAPI has no word for why.`,
    hint: nothingToDo,
  }),
  "xapi-modified": () => ({
    problem:
      "The level is by an expectation that was agreed for this learner, which the statement does not say.",
    hint: "Decide whether it should be sent at all.",
  }),
  "xapi-field-without-place": ({ field }) => ({
    problem: `The statement has no place for ${quoted(field)} as it is.`,
    hint: "Name an `extension` under which it may travel along.",
  }),
  "xapi-replacement-as-two": ({ id }) => ({
    problem: `The replacement ${quoted(id)} became two statements: one takes back, one says anew.`,
    hint: nothingToDo,
  }),
  "xapi-not-taken-back": ({ id }) => ({
    problem: `${quoted(id)} was taken back, and nobody is named who says so: it has no statement.`,
    hint: "Say under `by` who takes statements back, so that a store that has them forgets them.",
  }),
};
