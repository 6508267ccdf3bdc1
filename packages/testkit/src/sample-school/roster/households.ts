import type { Household, LanguageTag } from "@whole-learner/core";
import { numbered, type Person } from "../people/person.ts";

/** The homes of a learner, each with its languages. One family lives in two, and each reads in another language. */
export function householdsOf({ number, language, twoHouseholds }: Person): readonly Household[] {
  const id = numbered("home", number);
  if (twoHouseholds) {
    return [
      { id: `${id}-a`, languages: [language] },
      { id: `${id}-b`, languages: ["en"] },
    ];
  }
  const languages: readonly [LanguageTag, ...LanguageTag[]] =
    language === "en" ? ["en"] : [language, "en"];
  return [{ id, languages }];
}
