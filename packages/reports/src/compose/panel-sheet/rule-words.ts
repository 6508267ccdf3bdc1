import type { Span } from "../../document/node.ts";
import { sentenceWith } from "../sentence.ts";
import { roleLabel } from "../panel/role-label.ts";
import type { SheetPage } from "./sheet-page.ts";

/** How the panel's ratings become one, in a sentence. */
export function ruleWords(page: SheetPage): readonly Span[] {
  const { rule } = page.sheet;
  const { rules } = page.language.messages.panelSheet;
  switch (rule.rule) {
    case "mean":
    case "majority":
    case "consensus":
      return sentenceWith([], () => rules[rule.rule]);
    case "median":
      return sentenceWith([], () => rules.median[rule.tie ?? "mean"]);
    case "adjudicated":
      return sentenceWith([roleLabel(rule.by, page)], (by = "") =>
        rules.adjudicated({ by, within: page.language.exact(rule.within) }),
      );
    default:
      return rule satisfies never;
  }
}
