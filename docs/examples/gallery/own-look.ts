import { type Language, type Theme, themeOf } from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { es } from "@whole-learner/reports/languages/es";

/** The look of a school with colours and a mark of its own: a lantern of three shapes. */
export const ownTheme: Theme = themeOf({
  learner: "#5b2a86",
  goal: "#8a4a08",
  plain: ["Inter", "sans-serif"],
  logo: {
    width: 24,
    height: 24,
    paths: [
      { d: "M9 2h6v2H9z", fill: "#5b2a86" },
      { d: "M6 5h12l2 13H4z", fill: "#5b2a86" },
      { d: "M4 20h16v2H4z", fill: "#8a4a08" },
    ],
  },
});

/** A language with words of the school's own in two places; all others stay. */
const withWords = (
  { messages, ...language }: Language,
  words: { readonly whole: string; readonly family: string },
): Language => {
  const { progress } = messages;
  const askAtHome = { ...progress.askAtHome, family: words.family };
  return {
    ...language,
    messages: { ...messages, progress: { ...progress, whole: words.whole, askAtHome } },
  };
};

export const ownWords: readonly Language[] = [
  withWords(en, { whole: "Our promise", family: "At the kitchen table" }),
  withWords(es, { whole: "Nuestra promesa", family: "En la mesa de la cocina" }),
];
