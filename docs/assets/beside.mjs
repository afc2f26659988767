// @ts-check
// A page beside itself in a second language, section by section: ?with=ar. Columns where
// there is room for two, alternating sections on a phone. The second text comes from the
// other version's page, so nothing is said twice in the files. If it does not come, the
// reader is told, and the page stays as it was.
import { bare, column, sections } from "./sections.mjs";

const menu = document.querySelector(".ties-beside");
const content = document.getElementById("content");
const page = document.documentElement.lang;
const wanted = new URLSearchParams(location.search).get("with");
/** @type {HTMLAnchorElement | null} */
const chosen = document.querySelector(`.ties-beside a[lang="${CSS.escape(wanted ?? "")}"]`);

if (menu instanceof HTMLElement && menu.querySelector("a")) {
  menu.hidden = false;
  menu.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link && link.lang) {
      link.search = queryWith(link.lang);
      link.hash = location.hash;
    }
  });
}

if (content && menu instanceof HTMLElement && chosen && wanted !== page) {
  const back = document.createElement("li");
  const only = document.createElement("a");
  only.href = location.pathname + queryWith("") + location.hash;
  only.textContent = menu.dataset.close ?? "";
  back.append(only);
  menu.append(back);
  chosen.setAttribute("aria-current", "true");
  // There before it has anything to say, or screen readers would not hear it.
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  content.prepend(status);
  join(content, chosen.lang, chosen.dir).catch(() => {
    status.className = "notice";
    status.textContent = menu.dataset.failed ?? "";
  });
  addEventListener("click", keep);
}

/**
 * The page's query with another second language, or with none.
 * @param {string} language
 */
function queryWith(language) {
  const query = new URLSearchParams(location.search);
  query.delete("with");
  if (language) query.set("with", language);
  return query.size ? `?${query}` : "";
}

/**
 * Puts the second language beside the first. Rejects where its page cannot be had.
 * @param {HTMLElement} text
 * @param {string} language
 * @param {string} direction
 */
async function join(text, language, direction) {
  /** @type {HTMLAnchorElement | null} */
  const version = document.querySelector(`.ties-languages .versions a[hreflang="${language}"]`);
  if (!version) throw new Error(`no version in ${language}`);
  const answer = await fetch(version.pathname);
  if (!answer.ok) throw new Error(`${answer.status} ${version.pathname}`);
  const other = new DOMParser().parseFromString(await answer.text(), "text/html");
  const theirs = other.getElementById("content");
  if (!theirs) throw new Error(`no text in ${version.pathname}`);
  // The page has its forms and tools once.
  for (const tool of theirs.querySelectorAll(".answer, .tool, ties-answers, ties-chooser, noscript")) {
    tool.remove();
  }
  const base = new URL(version.pathname, location.href);
  for (const link of theirs.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", base).href);
  }
  const parts = sections(theirs);
  for (const [id, nodes] of sections(text)) {
    const twins = parts.get(id);
    const row = document.createElement("div");
    row.className = "ties-row";
    nodes[0].before(row);
    row.append(column(nodes, page, document.documentElement.dir));
    if (twins) row.append(column(twins.map(bare), language, direction));
  }
  text.classList.add("ties-two");
  // Every id of ours is plain ASCII, so nothing in the address needs decoding.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/**
 * Links to other pages of this language keep the second one.
 * @param {Event} event
 */
function keep(event) {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || !wanted || link.closest(".ties-languages") || link.host !== location.host) return;
  const url = new URL(link.href);
  if (url.pathname.includes(`/${page}/`) && url.pathname !== location.pathname) {
    url.searchParams.set("with", wanted);
    link.href = url.href;
  }
}
