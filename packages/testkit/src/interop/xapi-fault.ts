// What a strict store of statements has against one, written from xAPI 1.0.3, part two (and 2.0, IEEE 9274.1.1, which asks the same of these parts), and from nothing of the library.

type Fault = string | undefined;
type Check = (value: unknown, at: string) => Fault;
type Shape = Readonly<Record<string, Check>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first fault of several. */
const first = (...faults: readonly Fault[]): Fault => faults.find((fault) => fault !== undefined);

const text: Check = (value, at) => (typeof value === "string" ? undefined : `${at}: no text`);
const boolean: Check = (value, at) =>
  typeof value === "boolean" ? undefined : `${at}: not true or false`;
const number: Check = (value, at) =>
  typeof value === "number" && Number.isFinite(value) ? undefined : `${at}: no number`;
const matches =
  (form: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === "string" && form.test(value) ? undefined : `${at}: no ${what}`;
const exactly =
  (...values: readonly string[]): Check =>
  (value, at) =>
    values.includes(String(value)) ? undefined : `${at}: not ${values.join(" or ")}`;

// RFC 3987: a scheme, and no space or delimiter. 4.3: relative ones are none.
const iri = matches(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, "IRI");
// 2.4.1, RFC 4122: variant 2 in standard form.
const uuid = matches(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  "UUID",
);
// 4.5, RFC 3339; -00:00 is refused by ISO 8601.
const timestamp = matches(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d)$/,
  "timestamp",
);
const mbox = matches(/^mailto:[^\s@]+@[^\s@]+$/, "mailto IRI");

const tag: Check = (value, at) => {
  try {
    return new Intl.Locale(String(value)).baseName === "" ? `${at}: no language` : undefined;
  } catch {
    return `${at}: no language tag`;
  }
};

const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? first(...value.map((one, index) => check(one, `${at}/${index}`)))
      : `${at}: no list`;

const mapOf =
  (key: Check, check: Check): Check =>
  (value, at) =>
    isRecord(value)
      ? first(
          ...Object.entries(value).flatMap(([name, one]) => [
            key(name, `${at}/${name}`),
            check(one, `${at}/${name}`),
          ]),
        )
      : `${at}: no object`;

/** 2.2: nothing that the specification does not name, and nothing that is null. */
const shape =
  (required: Shape, optional: Shape): Check =>
  (value, at) => {
    if (!isRecord(value)) return `${at}: no object`;
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${at}: ${missing} is missing`;
    return first(
      ...Object.entries(value).map(([key, one]) => {
        const check = { ...required, ...optional }[key];
        return check === undefined ? `${at}/${key}: not known` : check(one, `${at}/${key}`);
      }),
    );
  };

const languageMap = mapOf(tag, text);
const extensions = mapOf(iri, () => undefined);

const identifiers: Shape = {
  mbox,
  mbox_sha1sum: matches(/^[0-9a-f]{40}$/i, "SHA-1 digest"),
  openid: iri,
  account: shape({ homePage: iri, name: text }, {}),
};

/** 2.4.2.3: in exactly one way. */
const identified =
  (least: number): Check =>
  (value, at) => {
    const count = isRecord(value)
      ? Object.keys(identifiers).filter((key) => Object.hasOwn(value, key)).length
      : 0;
    return count >= least && count <= 1 ? undefined : `${at}: ${count} identifiers`;
  };

const agent: Check = (value, at) =>
  first(
    shape({}, { objectType: exactly("Agent"), name: text, ...identifiers })(value, at),
    identified(1)(value, at),
  );

const group: Check = (value, at) => {
  const isAnonymous = isRecord(value) && identified(1)(value, at) !== undefined;
  const members = { member: listOf(agent) };
  return first(
    shape(
      { objectType: exactly("Group"), ...(isAnonymous ? members : {}) },
      { name: text, ...identifiers, ...members },
    )(value, at),
    identified(0)(value, at),
  );
};

const actor: Check = (value, at) =>
  (isRecord(value) && value["objectType"] === "Group" ? group : agent)(value, at);

const activity = shape(
  { id: iri },
  {
    objectType: exactly("Activity"),
    definition: shape(
      {},
      { name: languageMap, description: languageMap, type: iri, moreInfo: iri, extensions },
    ),
  },
);

const reference = shape({ objectType: exactly("StatementRef"), id: uuid }, {});

/** 2.4.5.1: the bounds of a score. */
const score: Check = (value, at) => {
  const shaped = shape({}, { scaled: number, raw: number, min: number, max: number })(value, at);
  if (shaped !== undefined || !isRecord(value)) return shaped;
  const bound = (key: string, otherwise: number): number => {
    const found = value[key];
    return typeof found === "number" ? found : otherwise;
  };
  const [least, most] = [bound("min", -Infinity), bound("max", Infinity)];
  const raw = bound("raw", Math.max(least, Math.min(most, 0)));
  if (least >= most) return `${at}: no range`;
  if (raw < least || raw > most) return `${at}/raw: out of its bounds`;
  return Math.abs(bound("scaled", 0)) > 1 ? `${at}/scaled: not from -1 to 1` : undefined;
};

const statementShape = (object: Check, isInner: boolean): Check => {
  const isAboutActivity = (value: unknown): boolean =>
    isRecord(value) &&
    isRecord(value["object"]) &&
    ["Activity", undefined].includes(value["object"]["objectType"] as string | undefined);
  const whole = shape(
    { actor, verb: shape({ id: iri }, { display: languageMap }), object },
    {
      ...(isInner
        ? { objectType: exactly("SubStatement") }
        : {
            id: uuid,
            stored: timestamp,
            authority: actor,
            version: matches(/^[12]\.0(\.\d+)?$/, "version"),
          }),
      timestamp,
      result: shape(
        {},
        {
          score,
          success: boolean,
          completion: boolean,
          response: text,
          duration: matches(/^P(?=.)/, "duration"),
          extensions,
        },
      ),
      context: shape(
        {},
        {
          registration: uuid,
          instructor: actor,
          team: group,
          contextActivities: shape(
            {},
            {
              parent: listOf(activity),
              grouping: listOf(activity),
              category: listOf(activity),
              other: listOf(activity),
            },
          ),
          revision: text,
          platform: text,
          language: tag,
          statement: reference,
          extensions,
        },
      ),
      attachments: listOf(
        shape(
          {
            usageType: iri,
            display: languageMap,
            contentType: matches(/^[\w.+-]+\/[\w.+-]+/, "media type"),
            length: (value, at) =>
              Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${at}: no length`,
            sha2: matches(/^[0-9a-f]{56,128}$/i, "digest"),
          },
          { description: languageMap, fileUrl: iri },
        ),
      ),
    },
  );
  return (value, at) => {
    const shaped = whole(value, at);
    if (shaped !== undefined || !isRecord(value)) return shaped;
    const context = value["context"];
    // 2.4.6: they are about an activity.
    const isMisplaced =
      isRecord(context) &&
      ["revision", "platform"].some((key) => Object.hasOwn(context, key)) &&
      !isAboutActivity(value);
    if (isMisplaced) return `${at}/context: revision or platform without an activity`;
    // 2.3.2: what takes back names a statement.
    const verb = value["verb"];
    const isVoid = isRecord(verb) && verb["id"] === "http://adlnet.gov/expapi/verbs/voided";
    const aboutStatement =
      isRecord(value["object"]) && value["object"]["objectType"] === "StatementRef";
    return isVoid && !aboutStatement ? `${at}: takes back no statement` : undefined;
  };
};

/** 2.4.4: by the type that it says; people say theirs. */
const objectWith =
  (inner: Check | undefined): Check =>
  (value, at) => {
    switch (isRecord(value) ? value["objectType"] : undefined) {
      case "Agent":
        return agent(value, at);
      case "Group":
        return group(value, at);
      case "StatementRef":
        return reference(value, at);
      case "SubStatement":
        return inner === undefined ? `${at}: a SubStatement within one` : inner(value, at);
      default:
        return activity(value, at);
    }
  };

const statement = statementShape(objectWith(statementShape(objectWith(undefined), true)), false);

/** The first thing that a strict store has against a list of statements; undefined where it takes them all. No two may have one id. */
export function xapiFault(statements: readonly unknown[]): string | undefined {
  const ids = statements.flatMap((one) => (isRecord(one) ? [one["id"]] : []));
  return first(
    listOf(statement)(statements, ""),
    new Set(ids).size < ids.length ? "an id comes twice" : undefined,
  );
}
