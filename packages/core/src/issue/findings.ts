import type { EditFindings } from "../edit/findings.ts";
import type { EvidenceFindings } from "../evidence/findings.ts";
import type { ExperienceFindings } from "../experience/findings.ts";
import type { FrameworkFindings } from "../framework/findings.ts";
import type { LearnerFindings } from "../learner/findings.ts";
import type { ParseFindings } from "../parse/findings.ts";
import type { TimeFindings } from "../time/findings.ts";

/** Everything this package can find, by code: each room states its own. A code names one fault and never changes meaning. */
export interface Findings
  extends ParseFindings,
    TimeFindings,
    FrameworkFindings,
    EditFindings,
    EvidenceFindings,
    LearnerFindings,
    ExperienceFindings {}
