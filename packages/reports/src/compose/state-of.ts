import { type Scale, type StateName, type Text, textIn } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { type StateSpan, state } from "../document/state.ts";
import type { StateWords } from "../language/messages.ts";
import type { Reader } from "./reader.ts";
import { spanOf } from "./words.ts";

/** The state that stands where there is no level; undefined where there is one. */
export function stateNameOf(determination: CompetencyDetermination): keyof StateWords | undefined {
  switch (determination.status) {
    case "no-evidence":
      // Not enough is what says that something was seen.
      return determination.opportunities === 0 ? "no-opportunity" : "not-looked-at";
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
        case "expired":
          return "fresh-look-due";
        default:
          return determination.reason.code;
      }
    case "determined":
    case "judged":
      return undefined;
    default:
      return determination satisfies never;
  }
}

/** The states of a scale have a ring of their own. */
const ringed: Readonly<Record<StateName, true>> = {
  "no-opportunity": true,
  "not-enough-evidence": true,
  "fresh-look-due": true,
  "still-open": true,
  excused: true,
  "second-look": true,
};
const isRinged = (name: keyof StateWords): name is StateName => Object.hasOwn(ringed, name);

/**
 * A state in words: the school's own word for it where it has one in the language of the page, else the language's. A state is no name, as a
 * level is: a family that reads neither of the school's languages is told in its own.
 */
export function stateSpan(found: keyof StateWords, scale: Scale, reader: Reader): StateSpan {
  const own = scale.states?.find(({ id }) => id === found)?.name;
  return state(
    isRinged(found) ? found : "other",
    own === undefined || !isIn(own, reader)
      ? reader.language.messages.states[found]
      : [spanOf(own, reader)],
  );
}

/** Whether a text has the language of the page, or is a plain one in a school whose language that is. */
const isIn = (text: Text, { language: { tag }, main }: Reader): boolean =>
  !textIn(text, [tag], main).fallback;

/** The state that stands in place of a level, in words; undefined where there is a level. */
export function stateOf(
  determination: CompetencyDetermination,
  scale: Scale,
  reader: Reader,
): StateSpan | undefined {
  const found = stateNameOf(determination);
  return found === undefined ? undefined : stateSpan(found, scale, reader);
}
