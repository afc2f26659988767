// @ts-check
// Designs as Markdown.
import { SAID, rows, steps, verdict } from "./describe.mjs";
import { plain } from "./markdown.mjs";
import { names as known } from "./names.mjs";

/** @typedef {import("./workbook.mjs").Design} Design */

/**
 * @param {Design[]} designs
 * @returns {Promise<string[]>} a text for each, its headings from the second level down
 */
export async function plans(designs) {
  if (!designs.length) return [];
  const names = await known();
  return designs.map((design) => text(design, names));
}

/**
 * @param {Design} design
 * @param {import("./names.mjs").Names} names
 */
export function text(design, names) {
  const { name, words } = names;
  const { summary, lines } = verdict(design, names);
  const parts = [`## ${plain(design.name || words.say("My design"))}`, ""];
  for (const [title, value] of rows(design, names)) {
    const shown = value ? value.split("\n").map(plain).join("  \n") : words.say("not decided yet");
    parts.push(`**${plain(title)}**  `, shown, "");
  }
  parts.push(`### ${plain(words.say("Does it hold?"))}`, "", plain(summary), "");
  for (const { type, cell, verdict: found, why } of lines) {
    if (found === "supports") continue;
    const what = words.say(SAID[found]);
    parts.push(`- **${plain(name(type))} · ${plain(name(cell))}** (${what}): ${plain(why)}`);
  }
  parts.push("", `### ${plain(words.say("Next three steps"))}`, "");
  steps(design, names).forEach((step, at) => parts.push(`${at + 1}. ${plain(step.text)}`));
  return `${parts.join("\n")}\n`;
}
