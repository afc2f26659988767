// @ts-check
// A workbook that came with the link: shown by name, and kept only if the reader says so.
import * as store from "./store.mjs";
import { unfold } from "./shrink.mjs";
import { LARGEST, parse } from "./workbook.mjs";
import { speak } from "./words.mjs";

class Arrival extends HTMLElement {
  connectedCallback() {
    this.look();
    addEventListener("hashchange", () => this.look());
  }

  async look() {
    const short = /^#workbook=(.*)$/.exec(location.hash)?.[1];
    if (short === undefined) return;
    const words = await speak();
    const text = document.createElement("p");
    this.setAttribute("role", "status");
    this.hidden = false;
    this.replaceChildren(text);
    try {
      const workbook = parse(await unfold(short, 4 * LARGEST));
      const name = workbook.name || words.say("My workbook");
      text.textContent = words.say("This link brought a workbook: {name}", { name });
      const row = document.createElement("p");
      row.className = "controls";
      row.append(
        this.button(words.say("Keep it in this browser"), () => store.add(workbook)),
        this.button(words.say("Not now"), () => {}),
      );
      this.append(row);
    } catch {
      text.textContent = words.say(
        "This link is damaged; part of it may have been cut off. Ask for the file instead.",
      );
    }
  }

  /**
   * A button after which the answers are out of the address, and out of what is remembered of it.
   * @param {string} text
   * @param {() => void} act
   */
  button(text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", () => {
      act();
      history.replaceState(null, "", location.pathname + location.search);
      this.hidden = true;
    });
    return made;
  }
}

customElements.define("ties-arrival", Arrival);
