// @ts-check
// The check, shown: what holds, what does not, why, and the two ways out as buttons.
import { one, ways } from "./check.mjs";
import { SAID, verdict } from "./describe.mjs";
import { capital } from "./names.mjs";

/** @typedef {import("./names.mjs").Names} Names */
/** @typedef {import("./workbook.mjs").Design} Design */

/** @type {Record<string, string>} */
const CHANGE = {
  channels: "Change the channel",
  depth: "Change the depth",
  focus: "Change the focus",
  people: "Change who does the work",
};

class Check extends HTMLElement {
  /**
   * @param {Design} design
   * @param {Names} names
   * @param {(change: Partial<Design>) => void} choose what a way out does
   */
  show(design, names, choose) {
    const { words, name } = names;
    const { summary, lines } = verdict(design, names);
    const status = /** @type {HTMLElement} */ (this.querySelector("[role=status]"));
    if (status.textContent !== summary) status.textContent = summary;
    const list = document.createElement("ul");
    const holding = document.createElement("ul");
    for (const line of lines) {
      const item = document.createElement("li");
      item.className = line.verdict;
      const head = document.createElement("p");
      const what = document.createElement("strong");
      what.textContent = `${name(line.type)} · ${name(line.cell)}`;
      const said = document.createElement("span");
      said.className = "verdict";
      said.textContent = words.say(SAID[line.verdict]);
      head.append(what, " ", said);
      const why = document.createElement("p");
      why.textContent = line.why;
      item.append(head, why);
      if (line.verdict === "conflicts") item.append(this.ways(line, design, names, choose));
      (line.verdict === "supports" ? holding : list).append(item);
    }
    const place = this.querySelector(".lines");
    const focused = place?.contains(document.activeElement);
    const more = document.createElement("details");
    more.open = place?.querySelector("details")?.open ?? false;
    const title = document.createElement("summary");
    const value = holding.childElementCount;
    title.textContent = words.say("{label}: {value}", { label: capital(words.say("holds")), value });
    more.append(title, holding);
    place?.replaceChildren(...(list.childElementCount ? [list] : []), ...(value ? [more] : []));
    // The button that was chosen is gone: what it has changed is read next.
    if (focused) status.focus();
  }

  /**
   * @param {import("./check.mjs").Line} line
   * @param {Design} design
   * @param {Names} names
   * @param {(change: Partial<Design>) => void} choose
   */
  ways(line, design, { fit, name, words }, choose) {
    const { types, cells, giveUp } = ways(line, design, fit);
    const group = document.createElement("div");
    group.className = "ways";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words.say("Two ways out"));
    // The same form can be chosen first and second.
    const fields = ["length", "form", "second"].filter((each) => one(design, each) === line.type);
    const channels = Array.isArray(design.channels) ? design.channels : [];
    const without = channels.filter((cell) => cell !== line.cell);
    const instead = (/** @type {string} */ cell) =>
      line.field === "channels" ? { channels: [...without, cell] } : { [line.field]: cell };
    group.append(
      ...row(
        words.say("Change the form or the length"),
        types.map((type) => [name(type), () => choose(Object.fromEntries(fields.map((each) => [each, type])))]),
      ),
      ...row(words.say(CHANGE[line.field]), [
        ...cells.map((cell) => /** @type {[string, () => void]} */ ([name(cell), () => choose(instead(cell))])),
        ...(giveUp
          ? /** @type {[string, () => void][]} */ ([
              [
                words.say("Give up this channel. Your other channels carry the relationship."),
                () => choose({ channels: without }),
              ],
            ])
          : []),
      ]),
    );
    if (!group.childElementCount) {
      const none = document.createElement("p");
      none.textContent = words.say(
        "Nothing near it would hold. Go back to the group: it may be too large.",
      );
      group.append(none);
    }
    return group;
  }
}

/**
 * @param {string} title
 * @param {[string, () => void][]} choices
 */
function row(title, choices) {
  if (!choices.length) return [];
  const made = document.createElement("p");
  made.className = "controls";
  const said = document.createElement("span");
  said.textContent = title;
  made.append(said);
  for (const [text, act] of choices) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", act);
    made.append(button);
  }
  return [made];
}

customElements.define("ties-check", Check);
export { Check };
