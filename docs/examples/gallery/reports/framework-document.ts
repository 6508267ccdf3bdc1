import { composeFrameworkDocument } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { framework, school } from "../school.ts";

/** What a board adopts. */
export const frameworkDocument = (): readonly GalleryPage[] => [
  {
    file: "framework-document.public",
    report: "Framework document",
    audience: "public",
    copies: inEach(languages, (language) =>
      composeFrameworkDocument(
        { framework, audience: "public", school, issued: "2025-09-02" },
        language,
      ),
    ),
  },
];
