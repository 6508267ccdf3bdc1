/** What is found in records of any standard that comes as JSON. Each is a note unless it says otherwise. */
export interface RecordFindings {
  /** Error. Where a record should be there is something else. */
  readonly "not-a-record": { readonly list: string; readonly found: string };
  /** A list came as an object that has its entries as members. */
  readonly "list-as-object": { readonly list: string };
  /** A field is there and says nothing: null. */
  readonly "null-value": { readonly field: string };
  /** A field that the standard does not have. */
  readonly "unknown-key": { readonly key: string };
  /** A field under a name that it no longer has, or that was never right. */
  readonly "legacy-key": { readonly key: string; readonly now: string };
  /** A value of another type or form than the standard's, whose meaning is clear. */
  readonly "value-converted": { readonly field: string; readonly expected: string };
  /** Warning. A value of another type or form than the standard's, that says nothing that can be used. */
  readonly "value-unusable": { readonly field: string; readonly expected: string };
  /** A time without a zone; it is read as UTC. */
  readonly "time-without-zone": { readonly field: string };
  /** Warning. A field that the standard requires is missing. */
  readonly "field-missing": { readonly field: string };
}
