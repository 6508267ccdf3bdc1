/**
 * Those who know the learner, and so the three ways in which our sentences speak: to the learner, to the family, among educators.
 */
export type Register = "learner" | "family" | "educator";

/**
 * Who holds the report in their hands. It decides what may be in it, and in which words: the circle of the learner, the school as a whole
 * (a leader, a board), and everybody else (a college, an employer, a public page).
 */
export type Audience = Register | "school" | "public";
