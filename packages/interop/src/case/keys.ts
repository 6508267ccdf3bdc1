/** The key under the `extensions` of our entities for what CASE says beyond our model. */
export const caseKey = "whole-learner/case";

/** The key under the `extensions` of CASE records for what our model says beyond CASE. */
export const frameworkKey = "whole-learner/framework";

/** The key under the `extensions` of a CFDocument for a policy. */
export const policyKey = "whole-learner/policy";

/** The `system` of the identifier that is the URI of a CFItem. */
export const caseSystem = "CASE";

/** The URI of something that has only its identifier. */
export const urnOf = (identifier: string): string => urn + identifier;

const urn = "urn:uuid:";

/** Whether a URI is that one; asked of every record, so no text is made for it. */
export const isUrnOf = (uri: string, identifier: string): boolean =>
  uri.length === urn.length + identifier.length && uri === urnOf(identifier);
