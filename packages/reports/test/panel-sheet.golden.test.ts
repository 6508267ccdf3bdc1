import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { composePanelSheet } from "../src/compose/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { sheet } from "./panel.ts";

const told = deepFreeze({ ...sheet, members: [sheet.members[0]] as const });

describe("the panel sheet is the page that was looked at", () => {
  it("in English, with all of its raters", () => {
    isThePageLookedAt("panel-sheet.en", composePanelSheet(deepFreeze(sheet), en));
  });

  it.each([es, zhHans, ar, vi])("in $tag, with one rater", (language) => {
    isThePageLookedAt(`panel-sheet.${language.tag}`, composePanelSheet(told, language));
  });
});
