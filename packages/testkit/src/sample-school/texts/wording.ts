// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.

/** The same words in the two languages that the sample school writes itself. The Spanish awaits a reader who reads it well. */
export interface Wording {
  readonly en: string;
  readonly es: string;
}

/** "I can ..." and "Puedo ...": the statement of one level in one grade band, English first. */
export type Statement = readonly [en: string, es: string];

/** The statements of one grade band, Exploring to Contributing. */
export type FiveStatements = readonly [Statement, Statement, Statement, Statement, Statement];

/** Grade bands, youngest first. */
export type Band = "K-2" | "3-5" | "6-8" | "9-12";

/** How one competency grows: five statements in each grade band. */
export type Statements = Readonly<Record<Band, FiveStatements>>;
