// @ts-check
// A design in words: its answers line by line, and what to do next.
import { check, many, one, ready, types } from "./check.mjs";
import { own } from "./words.mjs";

/** @typedef {import("./workbook.mjs").Design} Design */
/** @typedef {import("./names.mjs").Names} Names */

/** What is said of each verdict: the message. @type {Record<string, string>} */
export const SAID = { conflicts: "does not hold", partly: "holds partly", supports: "holds" };

/** A heading and what was answered under it, "" where nothing was. @typedef {[string, string]} Row */

/**
 * @param {Design} design
 * @param {Names} names
 * @returns {Row[]}
 */
export function rows(design, names) {
  const { name, words } = names;
  const listed = (/** @type {string[]} */ ids) => ids.filter(Boolean).map(name).join(" · ");
  const joined = (/** @type {string[]} */ ...parts) => parts.filter(Boolean).join("\n");
  const named = (/** @type {string} */ field) => listed([one(design, field)]);
  return [
    [words.say("For whom"), joined(one(design, "group"), named("audience"))],
    [words.say("Before"), one(design, "before")],
    [words.say("During"), one(design, "during")],
    [words.say("After"), one(design, "after")],
    [words.say("What the relationship is to do"), named("focus")],
    [words.say("How long, and in what form"), listed(types(design))],
    [words.say("How deep"), named("depth")],
    [words.say("Through which channels"), listed(many(design, "channels"))],
    [words.say("Who does the work"), joined(named("people"), one(design, "who"))],
    [words.say("By which means"), listed(many(design, "means"))],
    [words.say("In what voice"), one(design, "voice")],
  ];
}

/**
 * What the check says: a summary, then each line that does not hold or holds only partly.
 * @param {Design} design
 * @param {Names} names
 * @returns {{summary: string, lines: import("./check.mjs").Line[]}}
 */
export function verdict(design, { fit, words }) {
  if (!ready(design)) {
    const wanted =
      "Choose how long, a form, a channel and who does the work. Then you see here what holds together.";
    return { summary: words.say(wanted), lines: [] };
  }
  const lines = check(design, fit);
  const conflicts = lines.filter((line) => line.verdict === "conflicts").length;
  const partly = lines.filter((line) => line.verdict === "partly").length;
  const told = [
    conflicts && words.count("One line does not hold.", "{count} lines do not hold.", conflicts),
    partly &&
      words.count("One line holds only partly.", "{count} lines hold only partly.", partly),
  ].filter(Boolean);
  return { summary: told.join(" ") || words.say("Everything you have chosen holds together."), lines };
}

/** How many practices are named. */
const FEW = 3;

/** How many next steps are named. */
const STEPS = 3;

/**
 * The next three steps: first what the plan still lacks, then what every plan needs.
 * @param {Design} design
 * @param {Names} names
 * @returns {{text: string, path: string}[]}
 */
export function steps(design, { fit, words }) {
  const lines = ready(design) ? check(design, fit) : [];
  const has = (/** @type {string} */ wanted) => lines.some((line) => line.verdict === wanted);
  const empty = (/** @type {string} */ field) => !one(design, field).trim();
  /** @type {[boolean, string, string][]} */
  const all = [
    [
      has("conflicts"),
      "Settle what does not hold: change the answer, or write down why it holds all the same.",
      "guides/design-channel-and-check/#ways",
    ],
    [empty("who"), "Write down who does the work and in which hours.", "checklists/design/#means-who"],
    [
      many(design, "means").length === 0,
      "Choose two means that this group already uses.",
      "means/",
    ],
    [
      has("partly"),
      "Settle what holds only partly: meet the condition that is named.",
      "guides/design-channel-and-check/#check",
    ],
    [empty("voice"), "Write one sentence in the voice this group hopes for.", "checklists/design/#voice"],
    [true, "Read the plan to one person from the group and listen.", "guides/design-means-and-voice/"],
    [true, "Answer the questions of the checklist, section by section.", "checklists/design/"],
    [true, "Begin with one practice on Monday.", own(fit.practices, one(design, "form"))?.[0]?.[0] ?? "practices/"],
  ];
  return all
    .filter(([wanted]) => wanted)
    .slice(0, STEPS)
    .map(([, text, path]) => ({ text: words.say(text), path }));
}

/**
 * What to read about a design: its types, its means, the practices that go with its types, and the walk.
 * @param {Design} design
 * @param {Names} names
 * @returns {{text: string, href: string}[]}
 */
export function reading(design, { address, fit, name, page, words }) {
  const concepts = [...types(design), ...many(design, "means")];
  const practices = types(design)
    .flatMap((type) => own(fit.practices, type) ?? [])
    .slice(0, FEW);
  const found = new Map([
    ...concepts.map((id) => /** @type {[string, string]} */ ([address(id), name(id)])),
    ...practices.map(([path, title]) => /** @type {[string, string]} */ ([page(path), title])),
    ...fit.walk.map(([path, title]) => /** @type {[string, string]} */ ([page(path), title])),
  ]);
  return [...found].map(([href, text]) => ({ href, text }));
}
