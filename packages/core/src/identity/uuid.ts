import { sha1 } from "@noble/hashes/legacy";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils";

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID in its usual form (RFC 9562), whatever its version. */
export const isUuid = (text: string): boolean => form.test(text);

/**
 * The UUID of a name within a namespace (RFC 9562 section 5.5, version 5): the same name in the same namespace always gets the same one.
 *
 * @example
 * ```ts
 * import { uuidV5 } from "@whole-learner/core";
 * uuidV5("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"); // => "2ed6657d-e927-568b-95e1-2665a8aea6a2"
 * ```
 */
export function uuidV5(name: string, namespace: string): string {
  const space = hexToBytes(namespace.replaceAll("-", ""));
  const text = utf8ToBytes(name);
  const bytes = new Uint8Array(space.length + text.length);
  bytes.set(space);
  bytes.set(text, space.length);
  const hash = sha1(bytes).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50; // version 5
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80; // variant 10
  const hex = bytesToHex(hash);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
