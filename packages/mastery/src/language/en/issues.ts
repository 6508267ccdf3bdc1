import type { IssueSentences } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../../issue/findings.ts";

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

const range = ({ least, above, most, below }: MasteryFindings["parameter-out-of-bounds"]): string =>
  [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ].join(" and ");

const notMerged: { readonly [W in MasteryFindings["states-do-not-merge"]["why"]]: string } = {
  pieces: "one of them keeps its pieces and the other does not",
  overlap: "pieces of the newer one come before pieces of the older one",
  hold: "which level holds depends on every piece in between",
  method: "the method cannot tell from two states",
};

/** What can be wrong with a policy, in English. */
export const policyIssueSentences: IssueSentences<MasteryFindings> = {
  "unknown-method": ({ method, known }) => ({
    problem: `There is no method "${method}".`,
    hint: `Use one of ${listed(known)}, or hand your own to compileWith.`,
  }),
  "unknown-roll-up": ({ rule, known }) => ({
    problem: `There is no roll-up rule "${rule}".`,
    hint: `Use one of ${listed(known)}, or hand your own to compileWith.`,
  }),
  "unknown-parameter": ({ parameter, known }) => ({
    problem: `There is no parameter "${parameter}" here.`,
    hint: known.length === 0 ? "Leave the parameters out." : `Use ${listed(known)}.`,
  }),
  "missing-parameter": ({ parameter }) => ({
    problem: `The parameter "${parameter}" has no default and is missing.`,
    hint: `Give "${parameter}" a value.`,
  }),
  "wrong-parameter": ({ parameter, expected }) => ({
    problem: `"${parameter}" is of the wrong kind.`,
    hint: `Write a ${expected}.`,
  }),
  "parameter-out-of-bounds": (data) => ({
    problem: `"${data.parameter}" is ${data.value}, which is out of its bounds.`,
    hint: `It must be ${range(data)}.`,
  }),
  "roll-up-not-on-scale": ({ rule, method }) => ({
    problem: `The roll-up rule "${rule}" takes levels for numbers beside scores of "${method}", which are none of the scale.`,
    hint: 'Roll scores up with "of": "score" and a coverage that needs no level, or use a rule that asks what is met.',
  }),
  "scale-needed": ({ method }) => ({
    problem: `"${method}" is asked for something of a scale, and bare numbers have none.`,
    hint: "Hand over the scale's least, most and goal as numbers, or give a number in place of the goal.",
  }),
  "not-a-choice": ({ parameter, allowed }) => ({
    problem: `"${parameter}" is none of its choices.`,
    hint: `Use one of ${listed(allowed)}.`,
  }),
  "child-twice": ({ child }) => ({
    problem: `"${child}" is named twice.`,
    hint: "Name each child once.",
  }),
  "not-a-child": ({ child }) => ({
    problem: `"${child}" is no child of what this is for.`,
    hint: "Check its id, or say the rule in an exception for the outcome that it is under.",
  }),
  "child-of-itself": ({ child }) => ({
    problem: `"${child}" is named among its own children.`,
    hint: "Name what is under it.",
  }),
  "out-of-reach": ({ have, need }) => ({
    problem: `${need} are asked for, and all members together have ${have}.`,
    hint: "Ask for fewer, or name more members.",
  }),
  "method-needed": ({ rule }) => ({
    problem: `"${rule}" scores pieces, and no method is given.`,
    hint: "Hand over the method that scores them.",
  }),
  "no-such-scale": ({ scale }) => ({
    problem: `The framework has no scale "${scale}".`,
    hint: "Check its id.",
  }),
  "cuts-not-ascending": ({ cut, before }) => ({
    problem: `The cut ${cut} is not above ${before}, the one before it.`,
    hint: "Write cuts in ascending order, each once.",
  }),
  "cut-too-fine": ({ cut }) => ({
    problem: `The cut ${cut} has more than six decimals.`,
    hint: "Round it, or write it as a ratio such as { numerator: 8, denominator: 3 }.",
  }),
  "cuts-needed": ({ method, gives }) => ({
    problem: `"${method}" gives no place on the scale (${gives}), so that levels have no cuts of their own.`,
    hint: "Write the cuts out under level, one for each level above the lowest.",
  }),
  "weights-not-taken": ({ method }) => ({
    problem: `"${method}" counts pieces, and knows none that count more or less than others.`,
    hint: "Use factors of 0 and 1 alone, no half-life, or another method.",
  }),
  "carry-in-not-on-scale": ({ method }) => ({
    problem: `The result of "${method}" is no place on the scale that the next period could begin with.`,
    hint: 'Use "cumulative" or "reach-back", or another method.',
  }),
  "cuts-do-not-fit": ({ cuts, scale, levels }) => ({
    problem: `${cuts} cuts do not fit the scale "${scale}" of ${levels} levels.`,
    hint: `Give it ${levels - 1} cuts, use "midpoints", or add an exception for that scale.`,
  }),
  "exception-for-nothing": ({ what, id }) => ({
    problem: `An exception is for the ${what} "${id}", which the framework does not have.`,
    hint: "Check its id.",
  }),
  "empty-exception": ({ position }) => ({
    problem: `Exception ${position + 1} replaces no section.`,
    hint: "Name the sections it uses, or take it out.",
  }),
  "self-counted": () => ({
    problem: "Self-ratings are averaged in with what others saw.",
    hint: "Show them beside instead: leave the role self out.",
  }),
  "missing-as-lowest": () => ({
    problem: "Work that was never looked at counts as the lowest level.",
    hint: "Skip it: no evidence is not evidence of the lowest level.",
  }),
  "column-length": ({ column, rows, need }) => ({
    problem: `The column "${column}" has ${rows} rows, and the learners have ${need}.`,
    hint: "Hand over one value for each row.",
  }),
  "column-out-of-range": ({ column, code, below }) => ({
    problem: `The column "${column}" has the code ${code}; codes have to be below ${below}.`,
    hint: "Count codes from 0, and hand over as many names or levels as there are codes.",
  }),
  "too-many-groups": ({ groups, most }) => ({
    problem: `Learners and competencies make ${groups} groups; there can be ${most} at a time.`,
    hint: "Hand over a part of the learners at a time.",
  }),
  "not-by-columns": ({ section, what }) => ({
    problem: `Columns cannot do what the section "${section}" asks: ${what}.`,
    hint: "Use determine, or a policy without it.",
  }),
  "periods-not-in-order": ({ period }) => ({
    problem: `The period "${period}" ends before it begins, or begins before the one in front of it has ended.`,
    hint: "Write periods in their order, without overlaps.",
  }),
  "model-index": ({ method }) => ({
    problem: `Nobody estimated the parameters of "${method}": its result is an index of the evidence, no probability.`,
    hint: "Say where they come from (source), or let nothing hang on it.",
  }),
  "minimum-out-of-reach": ({ minimum, need, most }) => ({
    problem: `Of "${minimum}", ${need} are needed, and what is looked at never has more than ${most}: no level is ever said.`,
    hint: "Ask for fewer, or look at more pieces.",
  }),
  "admits-nothing": ({ from, until }) => ({
    problem: `Evidence is admitted from ${from} until ${until}, and so never.`,
    hint: "Put the earlier day first.",
  }),
  "number-off-scale": ({ number, scale, least, most }) => ({
    problem: `${number} lies beside the scale "${scale}", which goes from ${least} to ${most}.`,
    hint: "Use a number of the scale, unless the school means it so.",
  }),
  "days-not-ascending": ({ from, before }) => ({
    problem: `A policy is in force from ${from}, and the one before it from ${before}.`,
    hint: "Put the policies in the order of their days, one for each day.",
  }),
  "version-says-two-things": ({ policy, version }) => ({
    problem: `The policy "${policy}" says two things in its version ${version}.`,
    hint: "Give what was changed a version of its own.",
  }),
  "missing-changes-levels": ({ changed, learners }) => ({
    problem: `Work that was never looked at changes ${changed === 1 ? "one result" : `${changed} results`} of ${learners === 1 ? "one learner" : `${learners} learners`}.`,
    hint: "Skip it: no evidence is not evidence of the lowest level.",
  }),
  "self-ratings-counted": ({ ratings, learners }) => ({
    problem: `${ratings === 1 ? "One self-rating is" : `${ratings} self-ratings are`} averaged in, of ${learners === 1 ? "one learner" : `${learners} learners`}.`,
    hint: "Show them beside instead: leave the role self out.",
  }),
  "no-such-band": ({ band }) => ({
    problem: `Evidence of the grade band "${band}" is admitted, which the framework does not have.`,
    hint: "Check its id.",
  }),
  "reach-back-without-least": () => ({
    problem:
      "Earlier periods are to fill up, and it is not said up to how many pieces: they never do.",
    hint: 'Give the period a "least", or use "period-only".',
  }),
  "exception-without-level": ({ competency, reporting }) => ({
    problem: `An exception is for the competency "${competency}", which is ${reporting === "none" ? "not reported" : "reported in words"}: no level is ever said of it.`,
    hint: "Take it out of the exception, or report the competency as a level.",
  }),
  "level-out-of-reach": ({ level, scale }) => ({
    problem: `The level "${level}" of the scale "${scale}" can never be reached.`,
    hint: "Lower the cut that it begins at.",
  }),
  "cut-outside-domain": ({ cut, least, most }) => ({
    problem: `The cut ${cut} is not between ${least} and ${most}, where the score always is.`,
    hint: "Write cuts on the method's own numbers.",
  }),
  "target-is-no-level": ({ target, scale }) => ({
    problem: `The target ${target} is the value of no level of the scale "${scale}".`,
    hint: 'Use the value of a level, or "goal".',
  }),
  "exception-never-applies": ({ position }) => ({
    problem: `Exception ${position + 1} is for nothing that the framework has.`,
    hint: "Check what it is for, or take it out.",
  }),
  "exception-always-replaced": ({ position, by }) => ({
    problem: `Exception ${position + 1} never decides: exception ${by + 1} replaces all that it does.`,
    hint: "Put the narrower exception last.",
  }),
  "not-in-question": ({ what }) => ({
    problem: `The question does not lead to this ${what}.`,
    hint: "Ask about one that `determine` gives for the same question.",
  }),
  "no-such-level": ({ level, known }) => ({
    problem: `The scale has no level "${level}".`,
    hint: `Its levels are ${known.join(", ")}.`,
  }),
  "score-off-scale": ({ score, least, most }) => ({
    problem: `${score} is not on the scale.`,
    hint: `Its numbers go from ${least} to ${most}.`,
  }),
  "state-of-another-policy": ({ state, plan }) => ({
    problem: `The state was made under another policy (${state}) than the plan's (${plan}).`,
    hint: "Begin anew from the evidence.",
  }),
  "state-is-newer": () => ({
    problem: "The state holds a piece from after the time asked for.",
    hint: "Ask for a later day, or begin anew from the evidence of that day.",
  }),
  "states-do-not-merge": ({ why }) => ({
    problem: `The states cannot become one: ${notMerged[why]}.`,
    hint: "Begin anew from the evidence of both.",
  }),
};
