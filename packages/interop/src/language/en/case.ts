import type { IssueSentences } from "@whole-learner/core/issue";
import type { CaseFindings } from "../../case/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);
const nothing = "Nothing needs to be done.";

/** What can be found in a CASE package, in English. */
export const caseSentences: IssueSentences<CaseFindings> = {
  "not-a-case-package": () => ({
    problem: "This is no CFPackage: it has no CFDocument, no CFItems and no CFAssociations.",
    hint: "Ask the server for the CFPackage of the document.",
  }),
  "case-wrapped": ({ wrapper }) => ({
    problem: `The package came as ${quoted(wrapper)}.`,
    hint: nothing,
  }),
  "case-document-missing": () => ({
    problem: "The package has no CFDocument, so the framework has no title.",
    hint: "Ask the sender for the whole package, or give the framework its title.",
  }),
  "case-identifier-made": ({ made }) => ({
    problem: `The record has no UUID as its identifier, and is ${quoted(made)} here.`,
    hint: "Ask the sender for identifiers; until then references to it may be lost.",
  }),
  "case-identifier-case": ({ identifier }) => ({
    problem: `The identifier ${quoted(identifier)} is in capitals; identifiers are in small letters.`,
    hint: nothing,
  }),
  "case-duplicate": ({ identifier, same }) => ({
    problem: `The identifier ${quoted(identifier)} is already another record's${same ? ", which says the same" : ""}.`,
    hint: same ? nothing : "Look which of the two is right; references mean the first.",
  }),
  "case-association-twice": ({ type }) => ({
    problem: `The same two stand in the relation ${quoted(type)} twice.`,
    hint: nothing,
  }),
  "case-association-without-end": ({ end }) => ({
    problem: `The association has no ${end}.`,
    hint: "Ask the sender what was meant.",
  }),
  "case-outside": ({ identifier }) => ({
    problem: `${quoted(identifier)} is not in this package.`,
    hint: "Link the package to the one that has it, if that is at hand.",
  }),
  "case-origin-outside": ({ identifier }) => ({
    problem: `The association begins at ${quoted(identifier)}, which is not in this package.`,
    hint: "Link the package to the one that has it, if that is at hand.",
  }),
  "case-item-without-parent": () => ({
    problem: "The item is a child of nothing; it stands at the top.",
    hint: "Look whether it should stand under another item.",
  }),
  "case-several-parents": ({ parents }) => ({
    problem: `The item has ${parents} parents; the first is its home, the others are relations.`,
    hint: nothing,
  }),
  "case-cycle": ({ identifier }) => ({
    problem: `${quoted(identifier)} would be, step by step, a child of itself.`,
    hint: "Ask the sender which of the steps is wrong.",
  }),
  "case-parent-does-not-fit": ({ kind, above }) => ({
    problem: `A further parent of a node that is read as ${quoted(kind)} is read as ${quoted(above)}, under which it cannot stand.`,
    hint: "Say what items of these types are, with the option kinds.",
  }),
  "case-unknown-association": ({ type }) => ({
    problem: `${quoted(type)} is no type of association that CASE has.`,
    hint: nothing,
  }),
  "case-unknown-status": ({ status }) => ({
    problem: `${quoted(status)} is none of CASE's four states; the framework is taken to be a draft.`,
    hint: "Set the status of the framework.",
  }),
  "case-unknown-language": ({ language }) => ({
    problem: `${quoted(language)} is no language tag.`,
    hint: "Say the language with the option language, if it is another.",
  }),
  "case-kind-does-not-fit": ({ wanted, kind }) => ({
    problem: `By its type the item is of the kind ${quoted(wanted)}, which cannot stand there; it is read as ${quoted(kind)}.`,
    hint: "Say what items of these types are, with the option kinds.",
  }),
  "case-order-by": ({ field }) => ({
    problem: `Siblings without sequence numbers stand in the order of ${quoted(field)}.`,
    hint: nothing,
  }),
  "case-levels-do-not-fit": ({ levels }) => ({
    problem: `${levels} level(s) make no scale, which has three to twelve.`,
    hint: "Look whether levels are missing.",
  }),
  "case-criterion-without-item": () => ({
    problem: "The criterion is about no item of the package that can have levels.",
    hint: "Ask the sender for its CFItemURI, if it should be a progression.",
  }),
  "case-goal-chosen": ({ scale, level }) => ({
    problem: `CASE does not say which level is the goal; of the scale ${quoted(scale)} it is now the level ${quoted(level)}.`,
    hint: "Set the goal of the scale, or choose with the option goal.",
  }),
  "case-levels-from-items": ({ from, levels }) => ({
    problem:
      from === "child-items"
        ? `${levels} items under this one describe its levels; they became a progression.`
        : `${levels} items are its skill levels; they became a progression.`,
    hint: "Look whether they stand lowest first.",
  }),
  "case-kept-unusable": () => ({
    problem: "What this library once kept in the package was changed so that it cannot be used.",
    hint: "Write the package again from its framework, if that is at hand.",
  }),
  "case-in-several-packages": ({ identifier }) => ({
    problem: `The item ${quoted(identifier)} is in several packages; references mean the first.`,
    hint: "Look which package should have it.",
  }),
};
