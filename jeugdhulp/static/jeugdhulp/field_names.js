/* Fields that complete themselves (select2) tell their name and their choice to a screen reader; of themselves they
   tell neither while nothing is chosen. */
(() => {
  const nameOf = (select) =>
    select.getAttribute("aria-label") || select.labels?.[0]?.textContent.trim().replace(/:$/, "") || "";

  const tell = () => {
    for (const box of document.querySelectorAll(".select2-container")) {
      const select = box.previousElementSibling;
      const name = select instanceof HTMLSelectElement ? nameOf(select) : "";
      if (!name) continue;
      const chosen = [...select.selectedOptions].map((option) => option.textContent.trim()).filter(Boolean).join(", ");
      const told = chosen ? `${name}: ${chosen}` : name;
      for (const part of box.querySelectorAll("[role=combobox], .select2-selection__rendered, .select2-search__field")) {
        if (part.getAttribute("aria-label") !== told) part.setAttribute("aria-label", told);
      }
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    tell();
    new MutationObserver(tell).observe(document.body, { childList: true, subtree: true });
  });
})();
