/** The context of every credential, which comes first. */
export const credentialsContext = "https://www.w3.org/ns/credentials/v2";

/** The context of Open Badges 3.0. */
export const openBadgesContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/** The context of 1EdTech's own schema validator, without which its type is an undefined term. */
export const extensionsContext = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
