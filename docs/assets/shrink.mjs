// @ts-check
// Text as a short string for the #fragment of an address, and back: DEFLATE (RFC 1951) by the
// browser's own CompressionStream, in the alphabet of RFC 4648 §5, which addresses leave as it is.

/**
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function shrink(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * @param {string} short
 * @param {number} largest bytes; a few letters can unfold to gigabytes
 * @throws {Error} where it is damaged or unfolds to more
 * @returns {Promise<string>}
 */
export async function unfold(short, largest) {
  const letters = atob(short.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largest) {
      await reader.cancel();
      throw new Error("large");
    }
    parts.push(value);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(parts).arrayBuffer());
}
