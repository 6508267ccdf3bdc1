import * as texts from "../src/sample-school/texts/index.ts";
import type { Band, CompetencyText, Wording } from "../src/sample-school/texts/index.ts";

const { competencies } = texts;

/** The grade bands, youngest first. */
export const bands: readonly Band[] = ["K-2", "3-5", "6-8", "9-12"];

/** Section 1 of the design, word for word. */
export const designed: readonly (readonly [string, string, string])[] = [
  ["STEER.1", "skill", "Set a goal and plan for it"],
  ["STEER.2", "knowledge", "Know which strategies help me learn"],
  ["STEER.3", "mindset", "Keep going and change course when it is hard"],
  ["CARE.1", "knowledge", "Know what helps my body and mind feel ready"],
  ["CARE.2", "skill", "Use a routine to settle and restart"],
  ["CARE.3", "mindset", "Ask for help and accept it"],
  ["MEAN.1", "skill", "Shape a message for people and purpose"],
  ["MEAN.2", "knowledge", "Know how language and culture carry meaning"],
  ["MEAN.3", "mindset", "Listen to understand"],
  ["TEAM.1", "skill", "Share the work and deliver my part"],
  ["TEAM.2", "knowledge", "Know ways a team decides and repairs trust"],
  ["TEAM.3", "mindset", "Look for what each person brings"],
  ["INV.1", "skill", "Find sources and weigh them"],
  ["INV.2", "knowledge", "Know how evidence is made and checked"],
  ["INV.3", "mindset", "Follow a question past the first answer"],
  ["GOOD.1", "skill", "Test and improve a solution with the people it serves"],
  ["GOOD.2", "knowledge", "Know how our community works and how it came to be"],
  ["GOOD.3", "mindset", "Stay responsible for what my work does"],
  ["MATH.1", "skill", "Reason with quantities and data"],
  ["ARG.1", "skill", "Argue from evidence"],
  ["SCI.1", "knowledge", "Model and explain a natural system"],
];

/** The codes of the competencies, in the order of the design. */
export const codes = designed.map(([code]) => code);

interface Placed {
  readonly at: string;
  readonly en: string;
  readonly es: string;
}

/** Every statement of every competency, with where it stands. */
export const statements: readonly Placed[] = competencies.flatMap((competency) =>
  bands.flatMap((band) =>
    competency.statements[band].map(([en, es], index) => ({
      at: `${competency.code} ${band} ${index + 1}`,
      en,
      es,
    })),
  ),
);

const isWording = (value: object): value is Wording =>
  "en" in value && typeof value.en === "string" && "es" in value && typeof value.es === "string";

/** Every wording anywhere in the texts, found by walking them, so that a new text cannot slip past the rules. */
function wordingsIn(value: unknown, at: string): readonly Placed[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWording(value)) return [{ at, en: value.en, es: value.es }];
  return Object.entries(value).flatMap(([key, inner]) => wordingsIn(inner, `${at}.${key}`));
}

/** All of them. */
export const wordings: readonly Placed[] = [
  ...Object.entries(texts).flatMap(([name, value]) => wordingsIn(value, name)),
  ...statements,
];

/** The texts that stand twice or more. */
export const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((text, index) => list.indexOf(text) !== index);

/** The texts of one competency. */
export const competency = (code: string): CompetencyText => {
  const found = competencies.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
