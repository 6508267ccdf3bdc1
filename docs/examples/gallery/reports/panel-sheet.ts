import { composePanelSheet } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { panelSheet as sheet } from "../panel.ts";

/** The sheet of a panel of four: what it read before, its raters' sheets, and what it agreed. */
export const panelSheet = (): readonly GalleryPage[] => [
  {
    file: "panel-sheet",
    report: "Panel sheet",
    audience: "educator",
    copies: inEach(languages, (language) => composePanelSheet(sheet, language)),
  },
];
