import { type Issue, issue } from "../../issue/issue.ts";
import { eachText } from "../texts/each-text.ts";
import type { Check } from "./check.ts";

export const unlistedLanguage: Check = ({ framework }) => {
  const found: Issue[] = [];
  const listed = new Set<string>(framework.languages);
  eachText(framework, (text, path) => {
    if (typeof text === "string") return;
    for (const language of Object.keys(text)) {
      if (listed.has(language)) continue;
      found.push(issue("unlisted-language", [...path, language], { language }, "warning"));
    }
  });
  return found;
};
