import { type Issue, issue } from "../../issue/issue.ts";
import { eachText } from "../texts/each-text.ts";
import type { Check } from "./check.ts";
import { languagesOf } from "./languages-of.ts";

export const missingTranslation: Check = ({ framework }) => {
  const found: Issue[] = [];
  const languages = new Set(framework.languages);
  eachText(framework, (text, path) => {
    const written = languagesOf(text, framework.languages);
    for (const language of languages) {
      if (written.get(language) === true) continue;
      found.push(issue("missing-translation", path, { language }, "warning"));
    }
  });
  return found;
};
