// Shows the chosen letter beside the form of its edition. Without scripts the links below the choice lead there.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector("select[data-preview]");
  if (!choice) return;
  const place = document.getElementById(choice.dataset.preview);
  const show = async () => {
    place.textContent = "De brief wordt opgehaald…";
    try {
      const answer = await fetch(choice.value, { credentials: "same-origin" });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const letter = page.querySelector(".p-letter");
      if (!letter) throw new Error("no letter");
      place.replaceChildren(document.importNode(letter, true));
    } catch {
      place.textContent = "De brief kon niet worden opgehaald. Open hem met de link hieronder.";
    }
  };
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Toon deze brief";
  button.className = "button";
  button.addEventListener("click", show);
  choice.after(" ", button);
});
