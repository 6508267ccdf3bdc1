import type { Sentences } from "@whole-learner/core/issue";
import type { Brings, NeverReasons, Projection } from "../../project/projection.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What further pieces have to bring besides their levels, in English. */
export const bringsSentences: Sentences<Brings> = {
  experiences: ({ more }) => `From ${counted(more, "more experience", "more experiences")}.`,
  settings: ({ more }) => `From ${counted(more, "more setting", "more settings")}.`,
  voices: ({ more }) => `Seen by ${counted(more, "more voice", "more voices")}.`,
  kinds: ({ more }) => `Of ${counted(more, "more kind", "more kinds")} of evidence.`,
  verified: ({ more }) => `${counted(more, "more of them", "more of them")} verified.`,
};

/** Why no further pieces lead to a level, in English. */
export const neverSentences: Sentences<NeverReasons> = {
  judged: () => "A professional judgement stands, whatever is shown.",
  "judged-no-level": () => "By professional judgement there is no level.",
  exempt: () => "Exempt.",
  blocked: ({ missing }) =>
    `${counted(missing, "work is", "works are")} still open, and nothing else takes ${missing === 1 ? "its" : "their"} place.`,
  "asks-more-than-it-looks-at": ({ need, most }) =>
    `The policy asks for ${counted(need, "demonstration", "demonstrations")} and looks at ${most}.`,
  "beyond-highest": ({ highest }) => `Nothing comes higher than the level "${highest}".`,
  "does-not-move": () => "Further demonstrations change nothing any more.",
};

/** What a projection found, in English: one sentence for each of its answers. */
export const projectionSentences: {
  readonly [S in Projection["status"]]: (
    projection: Extract<Projection, { readonly status: S }>,
  ) => string;
} = {
  reachable: ({ target, pieces }) =>
    pieces.length === 0
      ? `"${target}" is reached.`
      : `"${target}" would be reached with ${counted(pieces.length, "more demonstration", "more demonstrations")}: ${pieces.join(", ")}.`,
  "not-within-bound": ({ target, within, fewest }) =>
    `"${target}" is not reached with ${counted(within, "more demonstration", "more demonstrations")}${fewest === undefined ? "" : `, and would be with ${fewest}`}.`,
  never: ({ target, reason }) => {
    const sentence = neverSentences[reason.code] as (data: unknown) => string;
    return `"${target}" is not reached by further demonstrations. ${sentence(reason.data)}`;
  },
  "in-the-limit": ({ target }) =>
    `Further demonstrations come ever closer to "${target}" and never there.`,
  "by-time-alone": ({ target, at }) =>
    `"${target}" is reached by waiting until ${at.slice(0, 10)}.`,
  "too-many-to-search": ({ target, searched }) =>
    `"${target}" is not reached with ${counted(searched, "more demonstration", "more demonstrations")}; beyond, there are too many ways to try them all.`,
  "not-offered": ({ method }) => `The method "${method}" cannot be asked what it would take.`,
};
