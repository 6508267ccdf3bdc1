export type { Competency, CompetencyKind, Reporting } from "./competency.ts";
export type { FrameworkFindings } from "./findings.ts";
export type { Describes, Framework, FrameworkNode, FrameworkStatus, Licence } from "./framework.ts";
export type { GradeBand } from "./grade-band.ts";
export type { Indicator } from "./indicator.ts";
export type { ExternalIdentifier, Homed, NodeBase, NodeKind, Retirement } from "./node.ts";
export type { Domain, Outcome, OutcomePart } from "./outcome.ts";
export type {
  BandPoint,
  Descriptor,
  ExpectedLevel,
  Progression,
  ProgressionFamily,
} from "./progression.ts";
export type { ExternalNode, Relation, RelationType } from "./relation.ts";
export type { Level, Scale, ScaleState, StateName } from "./scale.ts";
export type { CommunityValue, Portrait, Vision } from "./vision.ts";
export type { OwnTerm, Term, Vocabulary } from "./vocabulary.ts";
