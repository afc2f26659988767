// @ts-check
// A text taken apart by its sections, so that two languages can stand side by side.

/**
 * The nodes of a text by the section they stand in; what comes before the first is "".
 * What the page adds itself (path, foot, what a script says) belongs to no section.
 * @param {HTMLElement} text
 * @returns {Map<string, ChildNode[]>}
 */
export function sections(text) {
  /** @type {Map<string, ChildNode[]>} */
  const found = new Map();
  let id = "";
  for (const node of [...text.childNodes]) {
    if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      const element = /** @type {Element} */ (node);
      if (element.matches(".ties-path, .ties-foot, [role=status]")) continue;
      if (/^H[23]$/.test(element.tagName)) id = element.id;
    } else if (!node.textContent?.trim()) continue;
    const nodes = found.get(id) ?? [];
    nodes.push(node);
    found.set(id, nodes);
  }
  return found;
}

/**
 * @param {Node[]} nodes
 * @param {string} language
 * @param {string} direction
 */
export function column(nodes, language, direction) {
  const made = document.createElement("div");
  made.lang = language;
  made.dir = direction;
  made.append(...nodes);
  return made;
}

/**
 * A copy without ids, which the page has already.
 * @param {Node} node
 */
export function bare(node) {
  const copy = document.importNode(node, true);
  if (copy instanceof Element) {
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
    for (const link of copy.querySelectorAll(".headerlink")) link.remove();
  }
  return copy;
}
