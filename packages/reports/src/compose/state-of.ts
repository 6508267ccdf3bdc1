import type { Scale } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import type { StateSpan } from "../document/state.ts";
import { state } from "../document/state.ts";
import type { StateName } from "@whole-learner/core";
import type { Language } from "../language/language.ts";
import { type Languages, spanOf } from "./words.ts";

/** The state that stands where there is no level; undefined where there is one. */
export function stateNameOf(
  determination: CompetencyDetermination,
): StateName | "other" | undefined {
  switch (determination.status) {
    case "no-evidence":
      return determination.opportunities === 0 ? "no-opportunity" : "not-enough-evidence";
    case "insufficient": {
      const lacks = determination.lacks.map(({ code }) => code);
      if (lacks.includes("moderation")) return "second-look";
      return lacks.every((code) => code === "recency") ? "fresh-look-due" : "not-enough-evidence";
    }
    case "undetermined":
      switch (determination.reason.code) {
        case "blocked":
          return "still-open";
        case "exempt":
          return "excused";
        default:
          return "other";
      }
    case "determined":
    case "judged":
      return undefined;
    default:
      return determination satisfies never;
  }
}

/** The state in words: the school's own word for it, else the language's. */
export function stateOf(
  determination: CompetencyDetermination,
  scale: Scale,
  language: Language,
  languages: Languages,
): StateSpan | undefined {
  const found = stateNameOf(determination);
  if (found === undefined) return undefined;
  if (found === "other") {
    const { undetermined } = language.messages;
    if (determination.status !== "undetermined") return undefined;
    const { reason } = determination;
    const sentence = undetermined[reason.code] as (data: unknown) => string;
    return state("other", sentence(reason.data));
  }
  const own = scale.states?.find(({ id }) => id === found)?.name;
  return state(
    found,
    own === undefined ? language.messages.states[found] : [spanOf(own, language, languages)],
  );
}
