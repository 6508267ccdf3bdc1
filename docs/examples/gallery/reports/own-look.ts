import { composeProgressReport } from "@whole-learner/reports";
import { aroundOf } from "../../demo/around.ts";
import { ownTheme, ownWords } from "../own-look.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, learnerOf } from "../school.ts";

const learner = "learner-25";

/** The same progress report in another school's look, with words of its own. */
export const ownLook = (): readonly GalleryPage[] => [
  {
    file: "own-look.family",
    report: "Progress report, in a school’s own look and words",
    audience: "family",
    theme: ownTheme,
    copies: inEach(ownWords, (language) =>
      composeProgressReport(
        { ...about(learner), ...aroundOf(learnerOf(learner)), audience: "family" },
        language,
      ),
    ),
  },
];
