import type { IssueSentences } from "@whole-learner/core/issue";
import type { CanvasFindings } from "../../canvas/findings.ts";

/** What can be found in Canvas's CSV files, in English. */
export const canvasSentences: IssueSentences<CanvasFindings> = {
  "canvas-deleted": ({ guid }) => ({
    problem: `Canvas has deleted ${JSON.stringify(guid)}.`,
    hint: "Take the row out, or make it active.",
  }),
  "canvas-several-groups": ({ groups }) => ({
    problem: `It stands in ${groups} groups: the first is its home, the others are relations.`,
    hint: "Put the group first that it belongs to most.",
  }),
  "canvas-ratings-do-not-fit": ({ ratings }) => ({
    problem: `These ${ratings} ratings make no scale.`,
    hint: "A scale has three to twelve levels; points go down from rating to rating.",
  }),
  "canvas-mastery-between-ratings": ({ mastery, goal }) => ({
    problem: `No rating has the ${mastery} points of mastery: the goal is the level with ${goal}.`,
    hint: "Give one of the ratings the points of mastery.",
  }),
  "canvas-calculation-unknown": ({ method, number }) => ({
    problem: `${JSON.stringify(method)}${number === "" ? "" : ` with ${number}`} is no calculation of Canvas.`,
    hint: "Use decaying_average (1 to 99), n_mastery (1 to 10), latest, highest or average.",
  }),
  "canvas-method-without-name": ({ method }) => ({
    problem: `Canvas has no method ${JSON.stringify(method)}.`,
    hint: "Choose the method in Canvas by hand, or use one that it has.",
  }),
  "canvas-guid-with-space": ({ guid }) => ({
    problem: `The id ${JSON.stringify(guid)} has space in it, which Canvas takes for two ids.`,
    hint: "Use ids without space.",
  }),
  "canvas-competency-as-group": ({ competency }) => ({
    problem: `The competency ${JSON.stringify(competency)} holds others, so it is a group in Canvas, without ratings.`,
    hint: "Nothing to do where only its parts are rated.",
  }),
};
