import { composePortrait } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about } from "../school.ts";

/** The portrait of a learner: strips and a table, and the radar beside them. */
export const portrait = (): readonly GalleryPage[] =>
  (["learner", "family", "educator"] as const).map((audience) => ({
    file: `portrait.${audience}`,
    report: "Portrait of the learner",
    audience,
    copies: inEach(languages, (language) =>
      composePortrait({ ...about("learner-25"), audience }, language),
    ),
  }));
