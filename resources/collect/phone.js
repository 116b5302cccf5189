// Makes the pages nicer where it runs; nothing needs it. Each page comes from the same address and
// carries its state, so this only fetches instead of loading, keeps a draft, and says what is wrong.
(function () {
  "use strict";
  if (!window.fetch || !window.URLSearchParams || !window.DOMParser || !history.replaceState) return;
  var path = "/" + location.pathname.split("/")[1];
  var draftName = "draft:" + path;
  var busy = false, retry = 0, wait = 2000;

  function form() { return document.getElementById("f"); }
  function read(go) {
    var fields = new URLSearchParams(new FormData(form()));
    if (go) Object.keys(go).forEach(function (name) { fields.set(name, go[name]); });
    return fields;
  }
  function draft(text) {
    try {
      if (text === undefined) return localStorage.getItem(draftName);
      if (text === null) localStorage.removeItem(draftName); else localStorage.setItem(draftName, text);
    } catch (refused) { /* a private window keeps nothing; the page itself still does */ }
    return null;
  }
  function keep() { if (step()) draft(read({ ".go": "look" }).toString()); }
  function step() {
    var field = form() && form().elements[".step"];
    return field ? field.value : "";
  }
  function tell(text) {
    var shown = document.getElementById("offline");
    if (!text) { if (shown) shown.remove(); return; }
    if (!shown) {
      shown = document.createElement("p");
      shown.id = "offline"; shown.className = "alert"; shown.setAttribute("role", "alert");
      (document.querySelector("footer") || document.body).prepend(shown);
    }
    shown.textContent = text;
  }
  function show(html, stay) {
    var page = new DOMParser().parseFromString(html, "text/html");
    var focus = stay && document.activeElement && stay(document.activeElement);
    var scrolled = window.scrollY;
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    if (stay) {
      var found = focus && document.querySelector(focus);
      if (found) found.focus();
      window.scrollTo(0, scrolled);
    } else {
      var first = document.querySelector("[aria-invalid], .new, h1");
      window.scrollTo(0, 0);
      if (first) {
        (first.matches("fieldset, div") ? first.querySelector("input, textarea, select") : first).focus();
        if (first.tagName !== "H1") first.scrollIntoView({ block: "center" });
      }
    }
    begin();
  }
  // Posts the page; `done` gets the answer. Without a connection it tries until there is one.
  function post(fields, done) {
    if (busy) return;
    busy = true;
    clearTimeout(retry);
    document.body.classList.add("busy");
    fetch(path, { method: "POST", body: fields, redirect: "follow" }).then(function (answer) {
      return answer.text().then(function (html) { return [answer, html]; });
    }).then(function (pair) {
      busy = false; wait = 2000;
      document.body.classList.remove("busy");
      tell("");
      if (!pair[1]) { tell(document.body.dataset.offline); return; }
      done(pair[0], pair[1]);
    }).catch(function () {
      busy = false;
      document.body.classList.remove("busy");
      tell(document.body.dataset.offline);
      retry = setTimeout(function () { post(fields, done); }, wait);
      wait = Math.min(wait * 2, 30000);
    });
  }
  function arrive(answer, html) {
    var before = step();
    if (answer.redirected) history.replaceState({}, "", answer.url);
    show(html);
    if (step()) {
      if (step() !== before) {
        if (before) history.pushState({ step: step() }, "");
        else history.replaceState({ step: step() }, "", path);
      }
      keep();
    }
  }
  function place(element) {
    if (!element.name) return "";
    var value = element.type === "radio" || element.type === "checkbox" ? '[value="' + element.value + '"]' : "";
    return '[name="' + element.name + '"]' + value;
  }
  function look() {
    post(read({ ".go": "look" }), function (answer, html) {
      // What was typed while the page was on its way stays.
      var typed = {};
      document.querySelectorAll("input[type=text], textarea").forEach(function (each) { typed[each.name] = each.value; });
      show(html, place);
      document.querySelectorAll("input[type=text], textarea").forEach(function (each) {
        if (each.name in typed) each.value = typed[each.name];
      });
      keep();
    });
  }

  document.addEventListener("submit", function (event) {
    event.preventDefault();
    var button = event.submitter, go = {};
    if (button && button.name) go[button.name] = button.value;
    if (button && button.name === ".language") go[".go"] = "look";
    post(read(go), arrive);
  });
  document.addEventListener("input", keep);
  document.addEventListener("change", function (event) {
    keep();
    if (event.target.hasAttribute("data-live")) look();
  });
  window.addEventListener("popstate", function (event) {
    if (!form() || !step()) { location.reload(); return; }
    if (!event.state || !event.state.step) return;
    post(read({ ".step": event.state.step, ".go": "look" }), function (answer, html) { show(html); keep(); });
  });

  function begin() {
    if (document.querySelector("[data-sent]")) draft(null);
    var resume = document.getElementById("resume");
    if (resume && draft()) {
      resume.hidden = false;
      resume.firstElementChild.addEventListener("click", function () {
        var fields = new URLSearchParams(draft());
        if (form().elements[".language"]) fields.set(".language", form().elements[".language"].value);
        post(fields, arrive);
      });
    }
  }
  // Somebody who types must hear that the round is closing.
  function ask() {
    if (document.hidden || busy || !step() || document.querySelector(".closing")) return;
    fetch(path + "/state").then(function (answer) { return answer.json(); }).then(function (told) {
      if (told.phase === "closing") look();
      tell("");
    }).catch(function () { tell(document.body.dataset.offline); });
  }
  setInterval(ask, 20000);
  document.addEventListener("visibilitychange", ask);
  begin();
})();
