/** What can be found in Ed-Fi's learning standards, and what cannot be said in its records. */
export interface EdFiFindings {
  /** Error. The text is no well-formed XML: what stands before the fault is read. */
  readonly "ed-fi-broken-xml": { readonly line: number };
  /** Error. There is no learning standard in it. */
  readonly "ed-fi-nothing": Readonly<Record<string, never>>;
  /** Warning. A reference to a parent that is not in the file. */
  readonly "ed-fi-parent-unknown": { readonly parent: string };
  /** Error. Two learning standards have the same id. */
  readonly "ed-fi-id-twice": { readonly id: string };
  /** Warning. On export: a text longer than Ed-Fi takes. Error where it is an id. */
  readonly "ed-fi-too-long": { readonly field: string; readonly most: number };
  /** Error. On export: two records that Ed-Fi could not tell apart. */
  readonly "ed-fi-same-key": { readonly key: string };
  /** Error. On export: the caller's map has no descriptor for a level. */
  readonly "ed-fi-level-without-descriptor": { readonly scale: string; readonly level: string };
  /** Note. On export: a competency without a level for a learner; Ed-Fi requires one. */
  readonly "ed-fi-without-level": { readonly competency: string; readonly status: string };
  /** Error. On export: a learner whose section is not known: there can be no grade. */
  readonly "ed-fi-without-section": { readonly position: number };
}
