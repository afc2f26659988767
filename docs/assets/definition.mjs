// @ts-check
// What a term's card says: the concept's name and its definition.
import { isolate } from "./isolate.mjs";
import { cards } from "./terms.mjs";

/**
 * The name and the definition of a concept; null where the glossary has none.
 * @param {string} language
 * @param {string} direction of the page
 * @param {string} concept
 * @returns {Promise<[HTMLElement, HTMLElement] | null>}
 */
export async function definition(language, direction, concept) {
  const found = (await cards(language))[concept];
  if (!found) return null;
  const name = document.createElement("strong");
  name.textContent = found[0];
  const text = document.createElement("p");
  text.textContent = found[1];
  return [isolate(name, direction), isolate(text, direction)];
}
