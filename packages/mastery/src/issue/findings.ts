/** What can be wrong with a policy, or with a policy for a framework. */
export interface MasteryFindings {
  readonly "unknown-method": { readonly method: string; readonly known: readonly string[] };
  readonly "unknown-roll-up": { readonly rule: string; readonly known: readonly string[] };
  readonly "unknown-parameter": { readonly parameter: string; readonly known: readonly string[] };
  readonly "missing-parameter": { readonly parameter: string };
  /** A value of the wrong kind, such as a text for a number. */
  readonly "wrong-parameter": { readonly parameter: string; readonly expected: string };
  /** A value outside the parameter's bounds; `least` and `most` may be taken, `above` and `below` may not. */
  readonly "parameter-out-of-bounds": {
    readonly parameter: string;
    readonly value: number;
    readonly least?: number;
    readonly above?: number;
    readonly most?: number;
    readonly below?: number;
  };
  /** The rule takes values of levels, or the lowest level, for numbers beside scores that are none of the scale. */
  readonly "roll-up-not-on-scale": { readonly rule: string; readonly method: string };
  /** A parameter speaks of the scale (its goal, its ends), and a series of bare numbers has none. */
  readonly "scale-needed": { readonly method: string };
  readonly "not-a-choice": { readonly parameter: string; readonly allowed: readonly string[] };
  /** A rule names a child twice. */
  readonly "child-twice": { readonly child: string };
  /** A rule names something that is no child of the node it is for. */
  readonly "not-a-child": { readonly child: string };
  /** A rule names the node itself among its children. */
  readonly "child-of-itself": { readonly child: string };
  /** More is asked for than all members together have. */
  readonly "out-of-reach": { readonly have: number; readonly need: number };
  /** A pool of pieces is scored by a method, and none is given. */
  readonly "method-needed": { readonly rule: string };
  /** Numbers are to be converted from or to a scale that the framework does not have. */
  readonly "no-such-scale": { readonly scale: string };
  /** Cuts that do not ascend, or of more than six decimals. */
  readonly "cuts-not-ascending": { readonly cut: number; readonly before: number };
  readonly "cut-too-fine": { readonly cut: number };
  /** The method gives no place on the scale, so that its cuts have to be written out. */
  readonly "cuts-needed": { readonly method: string; readonly gives: string };
  /** The method counts pieces, and the policy, or a series that is scored by hand, weighs them. */
  readonly "weights-not-taken": { readonly method: string };
  /** A period's result is carried into the next as a piece, and the method gives none of what it reads. */
  readonly "carry-in-not-on-scale": { readonly method: string };
  /** As many cuts as the scale has levels above its lowest are needed. */
  readonly "cuts-do-not-fit": {
    readonly cuts: number;
    readonly scale: string;
    readonly levels: number;
  };
  /** An exception for something that the framework does not have. */
  readonly "exception-for-nothing": { readonly what: string; readonly id: string };
  /** The exception changes nothing, since it replaces no section. */
  readonly "empty-exception": { readonly position: number };
  /** Self-ratings are averaged in with what others saw. */
  readonly "self-counted": Readonly<Record<string, never>>;
  /** Work that was never looked at counts as the lowest level. */
  readonly "missing-as-lowest": Readonly<Record<string, never>>;
  /** Columns of one table are of one length. */
  readonly "column-length": {
    readonly column: string;
    readonly rows: number;
    readonly need: number;
  };
  /** A code without a name, a learner or competency beyond their number, or a level beyond the scale's. */
  readonly "column-out-of-range": {
    readonly column: string;
    readonly code: number;
    readonly below: number;
  };
  readonly "too-many-groups": { readonly groups: number; readonly most: number };
  /** Columns cannot say what the section asks: nothing is approximated. */
  readonly "not-by-columns": { readonly section: string; readonly what: string };
  /** A period begins before the one in front of it has ended, or ends before it begins. */
  readonly "periods-not-in-order": { readonly period: string };
  /** A statistical method whose parameters nobody estimated: its result is an index, and nothing should hang on it. */
  readonly "model-index": { readonly method: string };
  /** More is asked of the evidence than the pieces that are looked at can ever have: no level is ever said. */
  readonly "minimum-out-of-reach": {
    readonly minimum: string;
    readonly need: number;
    readonly most: number;
  };
  /** The days on which evidence is admitted end before they begin. */
  readonly "admits-nothing": { readonly from: string; readonly until: string };
  /** A number that stands for work or caps it lies beside the scale. */
  readonly "number-off-scale": {
    readonly number: number;
    readonly scale: string;
    readonly least: number;
    readonly most: number;
  };
  /** A policy book's days do not ascend. */
  readonly "days-not-ascending": { readonly from: string; readonly before: string };
  /** Two policies of a book have one id and version and say different things. */
  readonly "version-says-two-things": { readonly policy: string; readonly version: string };
  /** Work that was never looked at counts as the lowest level: so many learners and competencies have another level by it. */
  readonly "missing-changes-levels": { readonly changed: number; readonly learners: number };
  /** So many self-ratings are in the results of so many learners. */
  readonly "self-ratings-counted": { readonly ratings: number; readonly learners: number };
  /** Evidence is admitted of a grade band that the framework does not have. */
  readonly "no-such-band": { readonly band: string };
  /** Earlier periods fill up to a least number of pieces, and none is given: they never do. */
  readonly "reach-back-without-least": Readonly<Record<string, never>>;
  /** An exception names a competency that is reported in words or not at all: no level is ever said of it. */
  readonly "exception-without-level": {
    readonly competency: string;
    readonly reporting: "narrative" | "none";
  };
  /** No score that the method can give comes to the level. */
  readonly "level-out-of-reach": { readonly level: string; readonly scale: string };
  /** A cut lies outside of what the method's score can be. */
  readonly "cut-outside-domain": {
    readonly cut: number;
    readonly least: number;
    readonly most: number;
  };
  /** A target that no level of the scale has as its value. */
  readonly "target-is-no-level": { readonly target: number; readonly scale: string };
  /** No competency of the framework is one that the exception is for: it never applies. */
  readonly "exception-never-applies": { readonly position: number };
  /** A later exception replaces all that this one does, for everything that it is for. */
  readonly "exception-always-replaced": { readonly position: number; readonly by: number };
  /** The question does not lead to the determination that is asked about: another learner, competency, place or scale, or none at all. */
  readonly "not-in-question": { readonly what: string };
  /** The scale has no such level. */
  readonly "no-such-level": { readonly level: string; readonly known: readonly string[] };
  /** A number off the scale that it is on. */
  readonly "score-off-scale": {
    readonly score: number;
    readonly least: number;
    readonly most: number;
  };
  /** A saved state only means something under the policy that it was made with. */
  readonly "state-of-another-policy": { readonly state: string; readonly plan: string };
  /** A state without its pieces cannot go back behind one. */
  readonly "state-is-newer": { readonly newest: number; readonly until: number };
  /** One of them keeps pieces, they overlap, earlier levels hold, or the method cannot tell. */
  readonly "states-do-not-merge": { readonly why: "pieces" | "overlap" | "hold" | "method" };
}
